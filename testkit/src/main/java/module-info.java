/** Laws and generators with which those who write their own goal rules test them. */
module org.maalbar.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.maalbar.core;
    requires static transitive org.jspecify;

    exports org.maalbar.testkit;

    provides net.jqwik.api.SampleReportingFormat with
            org.maalbar.testkit.MaalbarReportingFormat;
    provides net.jqwik.api.providers.ArbitraryProvider with
            org.maalbar.testkit.MaalbarArbitraryProvider;
}
