package org.maalbar.markdown.annex;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maalbar.markdown.tree.Words;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.text.Sentence;

/** The names of organisations, by their ids. */
final class Organisations {
    private final Map<String, String> names;

    Organisations(Programme programme) {
        names = programme.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** Their names, in the order given. */
    Sentence names(List<String> organisations) {
        return Sentence.join(
                ", ",
                organisations.stream()
                        .map(id -> Sentence.user(names.getOrDefault(id, id)))
                        .toList());
    }

    /** Says their names, in the order given. */
    void say(List<String> organisations, Words words) {
        words.say(names(organisations));
    }
}
