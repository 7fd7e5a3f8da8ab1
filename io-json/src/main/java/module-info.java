/** Programmes, assessments, what changed between two, and snapshots as JSON documents. */
@SuppressWarnings("module") // The module that values of hosts are for is built later.
module org.maalbar.json {
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires static transitive org.jspecify;

    exports org.maalbar.json;
    exports org.maalbar.json.host to
            org.maalbar.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            org.maalbar.json.MaalbarModule;
}
