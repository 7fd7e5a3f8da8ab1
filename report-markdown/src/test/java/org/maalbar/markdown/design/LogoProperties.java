package org.maalbar.markdown.design;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a file was damaged, it is rejected. */
class LogoProperties {
    @Property(tries = 300)
    void aFileThatIsCutOffIsRejected(@ForAll @IntRange(min = 8, max = 68) int length) {
        LogoTest.assertDamaged(Arrays.copyOf(LogoTest.png(2, 1), length));
    }

    @Property(tries = 300)
    void aFileOfWhichAByteIsChangedIsRejected(
            @ForAll @IntRange(min = 8, max = 68) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] file = LogoTest.png(2, 1);
        file[place] ^= (byte) change;

        LogoTest.assertDamaged(file);
    }
}
