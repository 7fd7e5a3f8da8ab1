package org.maalbar.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the items of lists. */
final class Items {
    private Items() {}

    /** What is made of each item, refused at that item; where that is, is looked for only then. None if there is no list. */
    static <D, T> List<T> each(String name, @Nullable List<D> documents, Function<D, T> making) {
        return each(name, documents, making, "");
    }

    /** The meaning of each item. */
    static <D, T> List<T> each(String name, @Nullable List<D> documents, Form<D, T> form) {
        return each(name, documents, form.meaning(), form.code());
    }

    private static <D, T> List<T> each(String name, @Nullable List<D> documents, Function<D, T> making, String code) {
        if (documents == null) {
            return List.of();
        }
        List<T> made = new ArrayList<>(documents.size());
        for (D document : documents) {
            try {
                made.add(making.apply(given(document)));
            } catch (Refusal e) {
                throw e.under("/" + name + "/" + made.size());
            } catch (IllegalArgumentException e) {
                throw new Refusal(Fault.of("/" + name + "/" + made.size(), code, e));
            }
        }
        return made;
    }

    /** An item of a list, in whose place nothing stands where it was refused when the document was bound. */
    static <D> D given(@Nullable D item) {
        if (item == null) {
            throw new Refusal(BindingWords.isNull(""));
        }
        return item;
    }
}
