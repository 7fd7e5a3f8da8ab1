/** Programmes, assessments and snapshots as JSON documents. */
module org.maalbar.json {
    requires transitive com.fasterxml.jackson.databind;
    requires com.google.common;
    requires jakarta.validation;
    requires java.logging;
    requires org.hibernate.validator;
    requires transitive org.maalbar.core;
    requires org.maalbar.base;
    requires static transitive org.jspecify;

    exports org.maalbar.json;

    opens org.maalbar.json to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;

    provides com.fasterxml.jackson.databind.Module with
            org.maalbar.json.MaalbarModule;
}
