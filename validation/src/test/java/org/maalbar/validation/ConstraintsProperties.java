package org.maalbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Domain;
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

    record DanishHours(@FigureText(unit = "timer") String text) {}

    record EnglishHours(
            @FigureText(language = Language.ENGLISH, unit = "hours")
            String text) {}

    record DanishNumber(@NumberText String text) {}

    record EnglishNumber(
            @NumberText(language = Language.ENGLISH) String text) {}

    record DanishNumberOfHours(@NumberText(unit = "timer") String text) {}

    record EnglishNumberOfHours(
            @NumberText(language = Language.ENGLISH, unit = "hours")
            String text) {}

    record DanishPercent(@PercentText String text) {}

    record EnglishPercent(
            @PercentText(language = Language.ENGLISH) String text) {}

    record DanishMoney(@MoneyText String text) {}

    record EnglishMoney(
            @MoneyText(language = Language.ENGLISH) String text) {}

    record DanishKroner(@MoneyText(currency = "DKK") String text) {}

    record EnglishKroner(
            @MoneyText(language = Language.ENGLISH, currency = "DKK")
            String text) {}

    record DanishSpan(@SpanText String text) {}

    record EnglishSpan(
            @SpanText(language = Language.ENGLISH) String text) {}

    record DanishDay(@DayText String text) {}

    record EnglishDay(@DayText(language = Language.ENGLISH) String text) {}

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
        Map<Object, Consumer<String>> readers = Map.ofEntries(
                entry(new DanishFigure(text), DANISH::parseFigure),
                entry(new EnglishFigure(text), ENGLISH::parseFigure),
                entry(new DanishHours(text), each -> DANISH.parseFigure(each, "timer")),
                entry(new EnglishHours(text), each -> ENGLISH.parseFigure(each, "hours")),
                entry(new DanishNumber(text), each -> in(Domain.AMOUNT, DANISH.parseNumber(each))),
                entry(new EnglishNumber(text), each -> in(Domain.AMOUNT, ENGLISH.parseNumber(each))),
                entry(new DanishNumberOfHours(text), each -> in(Domain.AMOUNT, DANISH.parseNumber(each, "timer"))),
                entry(new EnglishNumberOfHours(text), each -> in(Domain.AMOUNT, ENGLISH.parseNumber(each, "hours"))),
                entry(new DanishPercent(text), each -> in(Domain.PERCENT, percent(DANISH, each))),
                entry(new EnglishPercent(text), each -> in(Domain.PERCENT, percent(ENGLISH, each))),
                entry(new DanishMoney(text), DANISH::parseMoney),
                entry(new EnglishMoney(text), ENGLISH::parseMoney),
                entry(new DanishKroner(text), each -> inKroner(DANISH.parseMoney(each, "DKK"))),
                entry(new EnglishKroner(text), each -> inKroner(ENGLISH.parseMoney(each, "DKK"))),
                entry(new DanishSpan(text), DANISH::parseSpan),
                entry(new EnglishSpan(text), ENGLISH::parseSpan),
                entry(new DanishDay(text), DANISH::parseDay),
                entry(new EnglishDay(text), ENGLISH::parseDay),
                entry(new Id(text), Texts::id));

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

    private static Map.Entry<Object, Consumer<String>> entry(Object form, Consumer<String> reader) {
        return Map.entry(form, reader);
    }

    private static BigDecimal percent(Wording wording, String text) {
        return wording.parsePercent(text).movePointRight(2);
    }

    private static void in(Domain domain, BigDecimal number) {
        Figure.exactly(number).bounds(domain, Approximation.DEFAULT);
    }

    private static void inKroner(Money money) {
        if (!money.currency().equals("DKK")) {
            throw new RefusedException(
                    "The amount must be in DKK, not in " + money.currency(),
                    "Beløbet skal være i DKK, ikke i " + money.currency());
        }
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

    /** Hostile ones, those of the signs that templates, expressions and figures are made of, and what people write. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("${}#\\'\"()0125.,-+ abc\u00A0%<>=~")
                .ofMaxLength(12);
        Arbitrary<Wording> wordings = Arbitraries.of(DANISH, ENGLISH);
        Arbitrary<String> figures = Combinators.combine(
                        MaalbarArbitraries.figures(), wordings, Arbitraries.of("", " timer", " hours", " %", " dage"))
                .as((figure, wording, unit) -> wording.figure(figure) + unit);
        Arbitrary<String> money = Combinators.combine(MaalbarArbitraries.money(), wordings)
                .as((amount, wording) -> wording.money(amount));
        Arbitrary<String> spans =
                Combinators.combine(MaalbarArbitraries.spans(), wordings).as((span, wording) -> wording.span(span));
        return Arbitraries.oneOf(
                Arbitraries.of(HostileStrings.ALL),
                signs,
                Arbitraries.strings().ofMaxLength(30),
                figures,
                money,
                spans);
    }
}
