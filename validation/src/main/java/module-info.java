/** Jakarta Validation constraints for the forms of hosts. */
module org.maalbar.validation {
    requires transitive jakarta.validation;
    requires transitive org.maalbar.core;
    requires static transitive org.jspecify;

    exports org.maalbar.validation;
}
