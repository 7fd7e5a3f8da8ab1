package org.maalbar.xlsx.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.base.part.PartType;
import org.maalbar.xlsx.part.Sheet;
import org.maalbar.xlsx.part.Workbook;

/** Looks at the sheets of a workbook, at each but once for a table. */
final class SheetLooks {
    private final Workbook workbook;
    private final Map<PartType, Map<Sheet, SheetLook>> known = new HashMap<>();

    SheetLooks(Workbook workbook) {
        this.workbook = workbook;
    }

    Workbook workbook() {
        return workbook;
    }

    /** What the first rows of a sheet show of a table. */
    SheetLook at(Sheet sheet, PartType type) throws IOException {
        Map<Sheet, SheetLook> looks = known.computeIfAbsent(type, each -> new HashMap<>());
        SheetLook look = looks.get(sheet);
        if (look == null) {
            look = SheetLook.of(workbook, sheet, type);
            looks.put(sheet, look);
        }
        return look;
    }

    /** The same of all sheets. */
    List<SheetLook> all(PartType type) throws IOException {
        List<SheetLook> all = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            all.add(at(sheet, type));
        }
        return all;
    }
}
