package org.maalbar.json;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of RFC 8259 once more, independent of any parser, to see that nothing else is taken for JSON. */
final class Rfc8259 {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\"");
    private static final Pattern WORD = Pattern.compile("true|false|null");

    private final String text;
    private int at;

    private Rfc8259(String text) {
        this.text = text;
    }

    static boolean allows(String text) {
        Rfc8259 reader = new Rfc8259(text);
        return reader.value() && reader.at == text.length();
    }

    private boolean value() {
        take(SPACE);
        boolean right = take("{")
                ? items("}", this::member)
                : take("[") ? items("]", this::value) : take(TEXT) || take(NUMBER) || take(WORD);
        return right && take(SPACE);
    }

    private boolean member() {
        return take(SPACE) && take(TEXT) && take(SPACE) && take(":") && value();
    }

    private boolean items(String end, BooleanSupplier item) {
        take(SPACE);
        if (take(end)) {
            return true;
        }
        do {
            if (!item.getAsBoolean()) {
                return false;
            }
        } while (take(","));
        return take(end);
    }

    private boolean take(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean there = matcher.lookingAt();
        at = there ? matcher.end() : at;
        return there;
    }
}
