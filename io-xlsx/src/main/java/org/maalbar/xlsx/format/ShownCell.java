package org.maalbar.xlsx.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.cell.SpreadsheetErrors;
import org.maalbar.csv.table.Remembered;
import org.maalbar.problem.Printable;
import org.maalbar.xlsx.part.CellType;
import org.maalbar.xlsx.part.CellXml;
import org.maalbar.xlsx.part.RichText;
import org.maalbar.xlsx.part.Styles;
import org.maalbar.xlsx.part.Workbook;

/** Says what the cells of a workbook show, in the words and with the signs of a table of text. No formula is calculated. */
public final class ShownCell {
    private static final FormatCode GENERAL = FormatCode.of(BuiltInFormats.GENERAL);

    private final Workbook workbook;
    private final Notation notation;
    private final ShownNumber numbers;
    private final @Nullable FormatCode[] formats;
    private final Remembered<Stored, Shown> shown = new Remembered<>();

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
        boolean isText = cell.type() == CellType.FORMULA_TEXT && value != null;
        if (value == null || value.isEmpty()) {
            return cell.isFormula() && !isText ? withoutValue() : Shown.NOTHING;
        }
        return switch (cell.type()) {
            case NUMBER ->
                struck(
                        shown.of(new Stored(value.strip(), cell.style()), this::number),
                        workbook.styles().isStruck(cell.style()));
            case SHARED_TEXT ->
                workbook.strings()
                        .text(value.strip())
                        .map(text -> text(text, cell.style()))
                        .orElseGet(() -> broken(value));
            case FORMULA_TEXT -> text(new RichText(RichText.decoded(value), false), cell.style());
            case TEXT -> text(new RichText(value, cell.isStruck()), cell.style());
            case TRUTH -> truth(value.strip());
            case ERROR -> fault(value.strip());
            case DAY -> new ShownDay(notation, false).iso(value.strip());
            case UNKNOWN -> broken(value);
        };
    }

    private Shown number(Stored stored) {
        return ShownNumber.parsed(stored.value)
                .map(each -> numbers.of(each, format(stored.style)))
                .orElseGet(() -> broken(stored.value));
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
        boolean isAlone = section.isEmpty() || section.get().isAlone();
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
