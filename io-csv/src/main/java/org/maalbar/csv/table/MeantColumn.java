package org.maalbar.csv.table;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the column that was meant by another word for it. Names are as they are compared. */
final class MeantColumn {
    private static final int SHORTEST = 3;

    /** What makes a plural or a definite of a name, in either language. */
    private static final Pattern ENDING = Pattern.compile("e|r|s|n|t|en|et|er|es|ne|ene|rne|erne");

    /** Other words for Danish columns, which may as well be for something else. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("deadline", "frist"),
            Map.entry("tidsfrist", "frist"),
            Map.entry("finansiering", "midler"),
            Map.entry("økonomi", "midler"),
            Map.entry("budget", "midler"),
            Map.entry("periode", "hvornår"),
            Map.entry("tidspunkt", "hvornår"),
            Map.entry("ansvarlig", "forvaltninger"),
            Map.entry("ansvarlig forvaltning", "forvaltninger"),
            Map.entry("forvaltning", "forvaltninger"),
            Map.entry("samarbejdspartnere", "partnere"),
            Map.entry("resultat", "opnået"),
            Map.entry("nået", "opnået"),
            Map.entry("dato", "opgjort"),
            Map.entry("opgjort pr.", "opgjort"),
            Map.entry("opnået pr.", "opgjort"),
            Map.entry("forventet antal", "forventet"),
            Map.entry("forventet effekt", "forventet"),
            Map.entry("indikatornavn", "optælling"));

    private MeantColumn() {}

    /** The name of which another one is the plural or the definite. */
    static Optional<String> inflected(String name, Collection<String> names) {
        return names.stream()
                .filter(each -> each.length() >= SHORTEST && isInflected(name, each))
                .findFirst();
    }

    private static boolean isInflected(String name, String of) {
        if (of.endsWith("y") && name.equals(of.substring(0, of.length() - 1) + "ies")) {
            return true;
        } else if (!name.startsWith(of)) {
            return false;
        }
        String rest = name.substring(of.length());
        boolean isDoubled = rest.length() > 1 && rest.charAt(0) == of.charAt(of.length() - 1);
        return ENDING.matcher(rest).matches()
                || (isDoubled && ENDING.matcher(rest.substring(1)).matches());
    }

    /** The column for which a name may be another word. */
    static Optional<String> synonym(String name) {
        return Optional.ofNullable(SYNONYMS.get(name));
    }
}
