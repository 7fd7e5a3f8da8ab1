package org.maalbar.examples.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against PDF/UA-1 (ISO 14289-1), the standard for PDFs that a screen reader can read. */
final class PdfUa {
    private PdfUa() {}

    /** The rules that a file breaks, each once, by clause and number as in {@code 7.3-1}, with what they say. */
    static List<String> findings(Path file) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(PdfUa::finding)
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            return fail(e);
        }
    }

    private static String finding(TestAssertion broken) {
        return "PDF/UA %s-%s: %s"
                .formatted(broken.getRuleId().getClause(), broken.getRuleId().getTestNumber(), broken.getMessage());
    }
}
