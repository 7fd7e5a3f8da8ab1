/** Jakarta Validation constraints for the forms and entities of hosts. */
module org.maalbar.validation {
    requires transitive jakarta.validation;
    requires transitive org.maalbar.core;
    requires static org.hibernate.validator;
    requires static transitive org.jspecify;
    // Not transitive: else it would have to be there to compile a host without it.
    requires static org.maalbar.json;

    exports org.maalbar.validation;
}
