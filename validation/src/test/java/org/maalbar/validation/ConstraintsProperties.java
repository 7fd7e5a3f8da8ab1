package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.testkit.sample.HostileStrings;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** A constraint and its reader agree, in what is right and in what is said of the rest. */
class ConstraintsProperties {
    private static final Wording DANISH = Wording.in(Language.DANISH);
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    record DanishFigure(@FigureText String text) {}

    record EnglishFigure(
            @FigureText(language = Language.ENGLISH) String text) {}

    record DanishMoney(@MoneyText String text) {}

    record EnglishMoney(
            @MoneyText(language = Language.ENGLISH) String text) {}

    record DanishSpan(@SpanText String text) {}

    record EnglishSpan(
            @SpanText(language = Language.ENGLISH) String text) {}

    record DanishDay(@DayText String text) {}

    record Id(@IdText String text) {}

    @Property
    void whatWeWriteIsValid(@ForAll Figure figure, @ForAll Span span, @ForAll("money") Money money) {
        assertThat(List.of(
                        new DanishFigure(DANISH.figure(figure)),
                        new EnglishFigure(ENGLISH.figure(figure)),
                        new DanishSpan(DANISH.span(span)),
                        new EnglishSpan(ENGLISH.span(span)),
                        new DanishMoney(DANISH.money(money)),
                        new EnglishMoney(ENGLISH.money(money))))
                .allSatisfy(form -> assertThat(Forms.danish(form)).isEmpty());
    }

    @Property
    void whatAReaderSaysIsTheMessage(@ForAll("texts") String text, @ForAll Forms forms) {
        Map<Object, Consumer<String>> readers = Map.of(
                new DanishFigure(text), DANISH::parseFigure,
                new EnglishFigure(text), ENGLISH::parseFigure,
                new DanishMoney(text), DANISH::parseMoney,
                new DanishSpan(text), DANISH::parseSpan,
                new DanishDay(text), DANISH::parseDay,
                new Id(text), Texts::id);

        readers.forEach((form, reader) -> {
            Optional<RefusedException> refusal = refusal(reader, text);
            assertThat(withoutBackslashes(forms.messages(Forms.DANISH, form)))
                    .isEqualTo(withoutBackslashes(
                            refusal.map(each -> each.danish()).stream().toList()));
            assertThat(withoutBackslashes(forms.messages(Locale.UK, form)))
                    .isEqualTo(withoutBackslashes(
                            refusal.map(Throwable::getMessage).stream().toList()));
        });
    }

    private static Optional<RefusedException> refusal(Consumer<String> reader, String text) {
        if (text.isBlank() && text.trim().isEmpty()) {
            return Optional.empty();
        }
        try {
            reader.accept(text);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e);
        }
    }

    /** Older validators drop some of them. */
    private static List<String> withoutBackslashes(List<String> messages) {
        return messages.stream().map(message -> message.replace("\\", "")).toList();
    }

    @Provide
    Arbitrary<Money> money() {
        return MaalbarArbitraries.money();
    }

    /** Hostile ones, and those of the signs that templates, expressions and figures are made of. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("${}#\\'\"()0125.,-+ abc\u00A0%<>=~")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                Arbitraries.of(HostileStrings.ALL), signs, Arbitraries.strings().ofMaxLength(30));
    }
}
