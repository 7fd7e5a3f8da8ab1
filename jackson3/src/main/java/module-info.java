/** Programmes, assessments and snapshots in documents of hosts that use Jackson 3. */
@SuppressWarnings("module") // The digit at the end is that of Jackson.
module org.maalbar.jackson3 {
    requires transitive org.maalbar.json;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports org.maalbar.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.maalbar.jackson3.MaalbarJacksonModule;
}
