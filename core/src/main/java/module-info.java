/** The domain of Maalbar: programmes, measurable goals, evidence, and what may honestly be said of them. */
@SuppressWarnings("module") // The module that the words are for is built later.
module org.maalbar.core {
    requires static transitive org.jspecify;

    exports org.maalbar.assessment;
    exports org.maalbar.change;
    exports org.maalbar.disclosure;
    exports org.maalbar.funding;
    exports org.maalbar.portfolio;
    exports org.maalbar.problem;
    exports org.maalbar.programme;
    exports org.maalbar.quantity;
    exports org.maalbar.rule;
    exports org.maalbar.text;
    exports org.maalbar.time;
    exports org.maalbar.words to
            org.maalbar.markdown;
}
