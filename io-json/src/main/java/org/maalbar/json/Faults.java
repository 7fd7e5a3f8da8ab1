package org.maalbar.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one object, so that all of it can be told. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    void add(String pointer, String code, String english, String danish) {
        all.add(new Fault(pointer, code, english, danish));
    }

    void add(Fault fault) {
        all.add(fault);
    }

    void addMissing(String name) {
        all.add(Fault.missing(name));
    }

    /** The meaning of a member that must be there; a stand-in where it is refused, so that what else is wrong can be seen. */
    <T, R> R required(Form<T, R> form, String name, @Nullable T value, R standIn) {
        return orElse(standIn, () -> form.required(name, value));
    }

    /** What is made, or a stand-in where that is refused. */
    <T> T orElse(T standIn, Form.Making<T> making) {
        try {
            return making.make();
        } catch (Refusal e) {
            all.addAll(e.faults());
            return standIn;
        }
    }

    /** What is made, or, where that is refused at this member, what there was before. */
    <T> T changed(T before, String name, String code, Form.Making<T> making) {
        return orElse(before, () -> Form.made(name, code, making));
    }

    /** Throws what there is. */
    void check() {
        if (!all.isEmpty()) {
            throw new Refusal(all);
        }
    }
}
