package org.maalbar.csv.sheet.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Claimed;
import org.maalbar.csv.cell.ClaimedCell;
import org.maalbar.csv.cell.FundingCell;
import org.maalbar.csv.cell.FundingText;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.cell.MeasuredCell;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.cell.TargetCell;
import org.maalbar.csv.table.Questions;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.time.Span;

/** The columns of the one flat sheet, in the order in which they are written. */
public final class SheetColumns {
    /** The first year that a sheet may contain. */
    public static final int FIRST_YEAR = 1900;

    public static final Field<String> PROGRAMME = Field.of("programme", "Program", Form.TEXT);
    public static final Field<String> CASE_TITLE = ProgrammeRecipe.CASE_TITLE;
    public static final Field<String> ANNEX = ProgrammeRecipe.ANNEX;
    public static final Field<String> PROGRAMME_CONTACT = Field.of("programme contact", "Programkontakt", Form.TEXT);
    public static final Field<Span> SPAN = Field.of("programme period", "Programperiode", Form.SPAN);
    public static final Field<LocalDate> STATUS_DAY = Field.of("status day", "Statusdag", Form.DAY);
    public static final Field<BigDecimal> APPROXIMATION = ProgrammeRecipe.APPROXIMATION;

    public static final Field<String> NUMBER = Field.of("initiative no.", "Indsats nr.", Form.ID);
    public static final Field<String> TITLE = Field.of("initiative", "Indsats", Form.TEXT);
    public static final Field<String> PURPOSE = Field.of("purpose", "Formål", Form.TEXT);
    public static final Field<String> CONTACT = InitiativeRecipe.CONTACT;
    public static final Field<List<String>> DEPARTMENTS = Field.of("departments", "Forvaltninger", Form.IDS);
    public static final Field<List<String>> PARTNERS = Field.of("partners", "Partnere", Form.IDS);

    public static final Field<String> GOAL = Field.of("goal no.", "Mål nr.", Form.ID);
    public static final Field<String> STATEMENT = Field.of("goal", "Mål", Form.TEXT);
    public static final Field<LocalDate> DUE = Field.of("due", "Frist", Form.LAST_DAY);
    public static final Field<String> PART = Field.of("part", "Delmål", Form.TEXT);
    public static final Field<Target> TARGET = Field.of("target", "Måltal", new TargetCell());

    public static final Field<String> INDICATOR = Field.of("indicator", "Indikator", Form.ID);
    public static final Field<String> NAME = Field.of("indicator name", "Optælling", Form.TEXT);
    public static final Field<String> UNIT = Field.of("unit", "Enhed", Form.TEXT);
    public static final Field<String> WHOLE = Field.of("out of", "Ud af", Form.ID);
    public static final Field<Behaviour> BEHAVIOUR = IndicatorRecipe.BEHAVIOUR.optional();
    public static final Field<Domain> DOMAIN = IndicatorRecipe.DOMAIN;
    public static final Field<Boolean> OVERLAP = IndicatorRecipe.OVERLAP;
    public static final Field<Boolean> PERSONS = IndicatorRecipe.PERSONS;
    public static final Field<Growth> GROWTH = IndicatorRecipe.GROWTH;
    public static final Field<Measured> BASELINE = Field.of("baseline", "Udgangspunkt", new MeasuredCell());
    public static final Field<LocalDate> BASELINE_DAY = IndicatorRecipe.BASELINE_DAY;

    public static final Field<Measured> SEEN = Field.of("seen", "Opnået", new MeasuredCell());
    public static final Field<Tally> SEEN_AS = Field.of("seen as", "Opnået som", Words.TALLY);
    public static final Field<Boolean> SEEN_COUNTS =
            Field.of("seen: all or some", "Opnået: alle eller nogle", Words.COUNTS);
    public static final Field<Span> SEEN_ON = Field.of("seen on", "Opgjort", Form.SPAN);
    public static final Field<String> SOURCE = Field.of("source", "Kilde", Form.TEXT);
    public static final Field<LocalDate> RECORDED = Field.of("recorded", "Registreret", Form.DAY);

    public static final Field<String> ACTIVITY = Field.of("activity no.", "Aktivitet nr.", Form.ID);
    public static final Field<String> PLANNED = Field.of("activity", "Aktivitet", Form.TEXT);
    public static final Field<ActivityState> STATE = ActivityRecipe.STATE.optional();
    public static final Field<Span> PERIOD = Field.of("period", "Hvornår", Form.SPAN);
    public static final Field<List<String>> WITH = Field.of("with", "Sammen med", Form.IDS);
    public static final Field<Measured> EXPECTED = Field.of("expected", "Forventet", new MeasuredCell());
    public static final Field<Tally> EXPECTED_AS = Field.of("expected as", "Forventet som", Words.TALLY);
    public static final Field<Boolean> EXPECTED_COUNTS =
            Field.of("expected: all or some", "Forventet: alle eller nogle", Words.COUNTS);
    public static final Field<LocalDate> STATED = Field.of("stated", "Oplyst", Form.DAY);

    public static final Field<FundingText> FUNDING = Field.of("funding", "Midler", new FundingCell());
    public static final Field<String> FUNDED_BY = Field.of("funded by", "Midler fra", Form.TEXT);

    public static final Field<Claimed> CLAIM = Field.of("claim", "Status", new ClaimedCell());
    public static final Field<String> STATUS_TEXT = Field.of("status text", "Statustekst", Form.TEXT);
    public static final Field<LocalDate> CLAIMED_ON = Field.of("claimed on", "Status pr.", Form.DAY);

    public static final Field<String> NOTE = Field.of("note", "Bemærkning", Form.TEXT);

    public static final Field<String> QUESTION = Questions.QUESTION;
    public static final Field<String> QUESTION_ABOUT = Questions.ABOUT;
    public static final Field<String> PROPOSAL = Questions.PROPOSAL;
    public static final Field<String> ANSWER = Questions.ANSWER;

    public static final PartType TYPE = PartType.of(
            "sheet",
            "Ark",
            PROGRAMME,
            CASE_TITLE,
            ANNEX,
            PROGRAMME_CONTACT,
            SPAN,
            STATUS_DAY,
            APPROXIMATION,
            NUMBER,
            TITLE,
            PURPOSE,
            CONTACT,
            DEPARTMENTS,
            PARTNERS,
            GOAL,
            STATEMENT,
            PART,
            TARGET,
            UNIT,
            WHOLE,
            DUE,
            SEEN,
            SEEN_AS,
            SEEN_COUNTS,
            SEEN_ON,
            SOURCE,
            RECORDED,
            ACTIVITY,
            PLANNED,
            STATE,
            PERIOD,
            WITH,
            EXPECTED,
            EXPECTED_AS,
            EXPECTED_COUNTS,
            STATED,
            FUNDING,
            FUNDED_BY,
            CLAIM,
            STATUS_TEXT,
            CLAIMED_ON,
            INDICATOR,
            NAME,
            BEHAVIOUR,
            DOMAIN,
            OVERLAP,
            PERSONS,
            GROWTH,
            BASELINE,
            BASELINE_DAY,
            NOTE,
            QUESTION,
            QUESTION_ABOUT,
            PROPOSAL,
            ANSWER);

    /** What any row may say of the programme. */
    public static final List<Field<?>> OF_PROGRAMME =
            List.of(PROGRAMME, CASE_TITLE, ANNEX, PROGRAMME_CONTACT, SPAN, STATUS_DAY, APPROXIMATION);

    /** What a row says of a claim. */
    public static final List<Field<?>> OF_CLAIMS = List.of(GOAL, PART, CLAIM, CLAIMED_ON);

    /** What a row says of a status text. */
    public static final List<Field<?>> OF_STATUS_TEXTS = List.of(GOAL, STATUS_TEXT, CLAIMED_ON);

    /** What decides which indicator a target is of. */
    public static final List<Field<?>> BESIDE_TARGETS = List.of(PART, WHOLE, INDICATOR);

    /** What a row says of an activity. */
    public static final List<Field<?>> OF_ACTIVITIES = List.of(ACTIVITY, PLANNED, STATE, PERIOD, WITH);

    /** What a row says of what an activity is expected to give. */
    public static final List<Field<?>> OF_CONTRIBUTIONS =
            List.of(GOAL, INDICATOR, EXPECTED, EXPECTED_AS, EXPECTED_COUNTS, STATED);

    /** What a row says of what was seen. */
    public static final List<Field<?>> OF_OBSERVATIONS = List.of(SEEN, SEEN_AS, SEEN_COUNTS, SEEN_ON, SOURCE, RECORDED);

    /** What a row says of the indicator that it is about. */
    public static final List<Field<?>> OF_INDICATORS =
            List.of(NAME, UNIT, BEHAVIOUR, DOMAIN, OVERLAP, PERSONS, GROWTH, BASELINE, BASELINE_DAY);

    private SheetColumns() {}
}
