package org.maalbar.xlsx.archive;

import org.maalbar.csv.table.BrokenTableException;

/** Why a workbook cannot be read any further. */
public final class Broken {
    private Broken() {}

    /** It is not as workbooks are. */
    public static BrokenTableException workbook(String english, String danish) {
        return new BrokenTableException(
                "broken-workbook",
                1,
                1,
                english + "; open it in Excel or LibreOffice, and save it again as .xlsx",
                danish + "; åbn den i Excel eller LibreOffice, og gem den igen som .xlsx");
    }

    /** A part of it is damaged. */
    public static BrokenTableException damaged() {
        return workbook("The workbook is damaged or cut off", "Projektmappen er beskadiget eller ikke helt med");
    }

    /** It takes more than may be read. */
    public static BrokenTableException tooLarge(String english, String danish) {
        return new BrokenTableException("too-large", 1, 1, english, danish);
    }

    /** It is something else. */
    static BrokenTableException other(String code, String english, String danish) {
        return new BrokenTableException(code, 1, 1, english, danish);
    }
}
