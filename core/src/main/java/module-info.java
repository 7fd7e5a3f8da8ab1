/** The domain of Maalbar: programmes, measurable goals, evidence, and what may honestly be said of them. */
module org.maalbar.core {
    requires static transitive org.jspecify;

    exports org.maalbar.assessment;
    exports org.maalbar.problem;
    exports org.maalbar.programme;
    exports org.maalbar.quantity;
    exports org.maalbar.rule;
    exports org.maalbar.text;
    exports org.maalbar.time;
}
