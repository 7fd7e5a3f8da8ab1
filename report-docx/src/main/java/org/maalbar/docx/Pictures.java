package org.maalbar.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.markdown.design.Logo;
import org.maalbar.markdown.tree.LogoImage;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.markdown.tree.Picture;

/** The pictures of a document, numbered from 1. What looks the same is stored once. */
final class Pictures {
    /** In twentieths of a point: 100 mm. */
    private static final int WIDEST = 5_670;

    /** In twentieths of a point: 60 and 14 mm. */
    private static final int LOGO_WIDTH = 3_402;

    private static final int LOGO_HEIGHT = 794;

    /** What the document names the logo by. */
    static final String LOGO_ID = "logo";

    /** Where the logo is, beside the document. */
    static final String LOGO_FILE = "media/logo.png";

    /** English Metric Units in a twentieth of a point. */
    private static final long EMU = 635;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** What is seen of a picture. */
    private record Looks(List<Picture.Part> parts, List<Integer> lines) {}

    private final Map<Looks, Integer> numbers = new HashMap<>();
    private final List<Looks> all = new ArrayList<>();
    private final Palette palette;
    private int uses;
    private @Nullable Logo logo;

    Pictures(Palette palette) {
        this.palette = palette;
    }

    /** {@return how many there are} */
    int count() {
        return all.size();
    }

    /** {@return what the document names a picture by} */
    static String id(int number) {
        return "picture" + number;
    }

    /** {@return where a picture is, beside the document} */
    static String file(int number) {
        return "media/picture" + number + ".png";
    }

    /** {@return the file of a picture} */
    byte[] png(int number) {
        Looks looks = all.get(number - 1);
        return Drawing.png(looks.parts(), looks.lines(), palette);
    }

    /** {@return the logo that was written, if one was} */
    Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /** Writes a picture into a paragraph with as much room, in twentieths of a point. */
    void write(Picture picture, int room, Xml xml) {
        long width = Math.min(room, WIDEST) * EMU;
        inline(id(number(picture)), picture.description(), width, width * Drawing.HEIGHT / Drawing.WIDTH, xml);
    }

    /** Writes the logo, as large as there is room for one. */
    void write(LogoImage image, Xml xml) {
        logo = image.logo();
        long width = logo.width();
        long height = logo.height();
        boolean isWide = width * LOGO_HEIGHT > height * LOGO_WIDTH;
        inline(
                LOGO_ID,
                image.alternative(),
                EMU * (isWide ? LOGO_WIDTH : Math.max(1, width * LOGO_HEIGHT / height)),
                EMU * (isWide ? Math.max(1, height * LOGO_WIDTH / width) : LOGO_HEIGHT),
                xml);
    }

    private void inline(String id, String description, long wide, long high, Xml xml) {
        String width = String.valueOf(wide);
        String height = String.valueOf(high);
        uses++;
        String use = String.valueOf(uses);
        String name = "Picture " + use;
        xml.open("w:r").open("w:drawing");
        xml.open(
                        "wp:inline",
                        "xmlns:wp",
                        DRAWING + "wordprocessingDrawing",
                        "distT",
                        "0",
                        "distB",
                        "0",
                        "distL",
                        "0",
                        "distR",
                        "0")
                .empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", use, "name", name, "descr", description);
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", use, "name", name)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", id);
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr");
        xml.open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height)
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }

    private int number(Picture picture) {
        return numbers.computeIfAbsent(new Looks(picture.parts(), picture.lines()), looks -> {
            all.add(looks);
            return all.size();
        });
    }
}
