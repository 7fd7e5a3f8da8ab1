/** Programmes, assessments and snapshots as JSON documents. */
module org.maalbar.json {
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires static transitive org.jspecify;

    exports org.maalbar.json;

    provides com.fasterxml.jackson.databind.Module with
            org.maalbar.json.MaalbarModule;
}
