package org.maalbar.json.write;

import com.fasterxml.jackson.core.io.SerializedString;

/** The names of members as bytes, made once: a large document has millions of them. */
public final class Names {
    public static final SerializedString ABOUT = new SerializedString("about");
    public static final SerializedString ALL_OF = new SerializedString("allOf");
    public static final SerializedString ANY_OF = new SerializedString("anyOf");
    public static final SerializedString AT_LEAST = new SerializedString("atLeast");
    public static final SerializedString AT_LEAST_OF = new SerializedString("atLeastOf");
    public static final SerializedString AT_MOST = new SerializedString("atMost");
    public static final SerializedString BETWEEN = new SerializedString("between");
    public static final SerializedString CATEGORY = new SerializedString("category");
    public static final SerializedString DIMENSION = new SerializedString("dimension");
    public static final SerializedString DURING = new SerializedString("during");
    public static final SerializedString FORMAT = new SerializedString("format");
    public static final SerializedString LABEL = new SerializedString("label");
    public static final SerializedString LESS_THAN = new SerializedString("lessThan");
    public static final SerializedString MORE_THAN = new SerializedString("moreThan");
    public static final SerializedString NAME = new SerializedString("name");
    public static final SerializedString OF = new SerializedString("of");
    public static final SerializedString ON = new SerializedString("on");
    public static final SerializedString PART = new SerializedString("part");
    public static final SerializedString PLUS = new SerializedString("plus");
    public static final SerializedString REACHED = new SerializedString("reached");
    public static final SerializedString RULE = new SerializedString("rule");
    public static final SerializedString RULES = new SerializedString("rules");
    public static final SerializedString SHARE = new SerializedString("share");
    public static final SerializedString SUM = new SerializedString("sum");
    public static final SerializedString TIMES = new SerializedString("times");
    public static final SerializedString UNKNOWN = new SerializedString("unknown");
    public static final SerializedString SUPPRESSED = new SerializedString("suppressed");
    public static final SerializedString WHOLE = new SerializedString("whole");

    private Names() {}
}
