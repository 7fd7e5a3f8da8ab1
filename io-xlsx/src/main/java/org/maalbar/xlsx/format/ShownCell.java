package org.maalbar.xlsx.format;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.cell.SpreadsheetErrors;
import org.maalbar.problem.Printable;
import org.maalbar.xlsx.part.CellXml;
import org.maalbar.xlsx.part.RichText;
import org.maalbar.xlsx.part.Styles;
import org.maalbar.xlsx.part.Workbook;

/** Says what the cells of a workbook show, in the words and with the signs of a table of text. No formula is calculated. */
public final class ShownCell {
    private static final FormatCode GENERAL = FormatCode.of(BuiltInFormats.GENERAL);

    /** A power of 2. */
    private static final int REMEMBERED = 1 << 10;

    private final Workbook workbook;
    private final Notation notation;
    private final ShownNumber numbers;
    private final @Nullable FormatCode[] formats;
    private final @Nullable Stored[] known = new @Nullable Stored[REMEMBERED];
    private final @Nullable Shown[] shown = new @Nullable Shown[REMEMBERED];

    /** Those of a workbook, as a notation writes them. */
    public ShownCell(Workbook workbook, Notation notation) {
        this.workbook = workbook;
        this.notation = notation;
        this.numbers = new ShownNumber(notation, workbook.isFrom1904());
        this.formats = new @Nullable FormatCode[workbook.styles().count()];
    }

    /** What a cell shows. */
    public Shown of(CellXml cell) {
        String value = cell.value();
        boolean isText = cell.type().equals("str") && value != null;
        if (value == null || value.isEmpty()) {
            return cell.isFormula() && !isText ? withoutValue() : Shown.NOTHING;
        }
        return switch (cell.type()) {
            case "n" ->
                struck(number(value.strip(), cell.style()), workbook.styles().isStruck(cell.style()));
            case "s" ->
                workbook.strings()
                        .text(value.strip())
                        .map(text -> text(text, cell.style()))
                        .orElseGet(() -> broken(value));
            case "str" -> text(new RichText(RichText.decoded(value), false), cell.style());
            case "inlineStr" -> text(new RichText(value, cell.isStruck()), cell.style());
            case "b" -> truth(value.strip());
            case "e" -> fault(value.strip());
            case "d" -> new ShownDay(notation, false).iso(value.strip());
            default -> broken(value);
        };
    }

    /** In a long sheet the same numbers and days come again and again, so what they show is remembered. */
    private Shown number(String value, int style) {
        Stored stored = new Stored(value, style);
        int hash = stored.hashCode();
        int at = (hash ^ hash >>> Character.SIZE) & REMEMBERED - 1;
        if (!stored.equals(known[at])) {
            known[at] = stored;
            shown[at] = ShownNumber.parsed(value)
                    .map(each -> numbers.of(each, format(style)))
                    .orElseGet(() -> broken(value));
        }
        return Objects.requireNonNull(shown[at]);
    }

    /** A number as the file has it, and its style. */
    private record Stored(String value, int style) {}

    private Shown text(RichText text, int style) {
        FormatCode format = format(style);
        Optional<FormatSection> section = format.ofText();
        if (text.text().isEmpty()) {
            return Shown.NOTHING;
        } else if (section.isPresent() && section.get().kind() != FormatSection.Kind.TEXT) {
            return ShownNumber.hidden(format);
        }
        boolean isAlone =
                section.map(each -> (each.before() + each.behind()).isBlank()).orElse(true);
        String shown = isAlone ? text.text() : section.get().around(text.text());
        return struck(Shown.text(shown), text.isStruck() || workbook.styles().isStruck(style));
    }

    private FormatCode format(int style) {
        if (style >= formats.length) {
            return GENERAL;
        }
        FormatCode known = formats[style];
        if (known == null) {
            Styles styles = workbook.styles();
            String own = styles.format(style);
            known = FormatCode.of(own == null ? BuiltInFormats.code(styles.formatNumber(style)) : own);
            formats[style] = known;
        }
        return known;
    }

    private Shown truth(String value) {
        return switch (value) {
            case "1", "true" -> Shown.text(notation.language().choose("yes", "ja"));
            case "0", "false" -> Shown.text(notation.language().choose("no", "nej"));
            default -> broken(value);
        };
    }

    /** An error of the spreadsheet; in a workbook, they have English names. */
    private static Shown fault(String value) {
        String shown = Printable.brief(value);
        return SpreadsheetErrors.is(value)
                ? Shown.text(value)
                : Shown.error(
                        "broken-cell",
                        "The cell contains an error of the spreadsheet, \"" + shown
                                + "\": mend it there, and save again",
                        "Cellen indeholder en fejl i regnearket, »" + shown + "«: ret den dér, og gem igen");
    }

    private static Shown struck(Shown shown, boolean isStruck) {
        return isStruck && !shown.text().isEmpty()
                ? shown.warning(
                        "struck-out",
                        "Something in the cell is struck out, and was read all the same: delete it if it is not true any more",
                        "Noget i cellen er streget over og er læst alligevel: slet det, hvis det ikke gælder mere")
                : shown;
    }

    private static Shown withoutValue() {
        return Shown.error(
                "no-formula-value",
                "The cell contains a formula without a saved value: open the workbook in Excel or LibreOffice, and save it there",
                "Cellen indeholder en formel uden gemt værdi: åbn projektmappen i Excel eller LibreOffice, og gem den dér");
    }

    private static Shown broken(String value) {
        String shown = Printable.brief(value);
        return Shown.error(
                "broken-cell",
                "The cell contains \"" + shown + "\", which is no value of its kind: write it again",
                "Cellen indeholder »" + shown + "«, som ikke er en værdi af dens slags: skriv den igen");
    }
}
