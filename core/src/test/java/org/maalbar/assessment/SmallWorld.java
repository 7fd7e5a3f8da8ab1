package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Tally;

/**
 * An oracle that knows nothing of bounds: it goes through every world of at most four things (people, meetings) in which all
 * that was reported is true, and counts.
 *
 * @param overlap whether a thing may be in several reports and in what several activities bring
 * @param open whether things also come by themselves
 * @param reports what was observed, true in at least one world
 * @param ventures what is planned
 * @param due the due day
 * @param day the day of assessment
 */
record SmallWorld(boolean overlap, boolean open, List<Report> reports, List<Venture> ventures, int due, int day) {
    static final int LAST_DAY = 4;
    static final int MOST_THINGS = 4;
    private static final int FAR_OFF = LAST_DAY + 2;

    enum Kind {
        BASELINE,
        TOTAL,
        INCREMENT,
        CATEGORY
    }

    /** One that came on a day, and the increments that it was counted in, as a set of bits. */
    record Thing(int day, int increments) {}

    /** An observation or a baseline; an increment has a bit of its own. */
    record Report(Kind kind, int bit, int first, int last, boolean some, boolean isFinal, Said said) {

        /** Whether it can have counted a thing: one that came in time, or that was there already. */
        boolean canHold(Thing thing, boolean overlap) {
            return (overlap || thing.day() >= first) && thing.day() <= last;
        }

        Report notFinal() {
            return new Report(kind, bit, first, last, some, false, said);
        }

        boolean isTrueIn(List<Thing> things, int due) {
            Said meant = some ? said.orFewer() : said;
            boolean agrees = switch (kind) {
                case BASELINE, TOTAL -> meant.allows(level(things, last));
                case INCREMENT -> meant.allows(count(things, thing -> (thing.increments() & bit) != 0));
                case CATEGORY -> level(things, last) >= meant.low();
            };
            return agrees && (!isFinal || last > due || level(things, due) == level(things, last));
        }
    }

    /** An activity with one contribution; a day that nobody stated is null. */
    record Venture(
            ActivityState state, Integer first, Integer last, Integer stated, Tally tally, boolean some, Said said) {

        /** How many more there can be for it, after one day and until another, if it goes as stated. */
        Stream<Integer> brings(int day, int after, int until) {
            int begin = Math.max(first == null ? 0 : first, stated == null ? 0 : stated + 1);
            List<Integer> when = IntStream.rangeClosed(begin, last == null ? FAR_OFF : last)
                    .boxed()
                    .toList();
            Predicate<Integer> inTime = each -> each > after && each <= until;
            if (state == ActivityState.CANCELLED || when.stream().noneMatch(inTime)) {
                return Stream.of(0);
            }
            boolean over = state == ActivityState.COMPLETED || (last != null && last < day);
            boolean certain = !over && when.stream().allMatch(inTime);
            int most = said.numbers().max().orElseThrow();
            return (certain && !some ? said.numbers() : IntStream.rangeClosed(0, most)).boxed();
        }
    }

    static LocalDate day(int number) {
        return LocalDate.of(2020, 1, 1).plusDays(number);
    }

    static int count(List<Thing> things, Predicate<Thing> which) {
        return (int) things.stream().filter(which).count();
    }

    static int level(List<Thing> things, int day) {
        return count(things, thing -> thing.day() <= day);
    }

    /** What the level on the due day can be, whatever happens. */
    TreeSet<Integer> levels() {
        TreeSet<Integer> levels = new TreeSet<>();
        worlds().forEach(world -> levels.add(level(world, due)));
        return levels;
    }

    /** How many can have been counted by the due day or so far: in the latest total, or in an increment. */
    TreeSet<Integer> counted() {
        TreeSet<Integer> numbers = new TreeSet<>();
        worlds().forEach(world -> numbers.add(count(world, this::isCounted)));
        return numbers;
    }

    private boolean isCounted(Thing thing) {
        int total = known().filter(report -> report.last() <= due)
                .filter(report -> report.kind() == Kind.TOTAL || report.kind() == Kind.BASELINE)
                .mapToInt(Report::last)
                .max()
                .orElse(Math.min(day, due));
        return thing.day() <= total
                || known().anyMatch(report -> report.last() <= due && (report.bit() & thing.increments()) != 0);
    }

    /** What the level on the due day can be if nothing escaped the count so far and things go as stated. */
    TreeSet<Integer> plannedLevels(int lastObserved) {
        TreeSet<Integer> levels = new TreeSet<>();
        for (List<Thing> world : worlds()) {
            if (world.stream().allMatch(thing -> thing.day() <= lastObserved && isCounted(thing))) {
                boolean settled = known().anyMatch(Report::isFinal);
                plannedLevels(world.size(), lastObserved)
                        .filter(level -> !settled || level == world.size())
                        .forEach(levels::add);
            }
        }
        return levels;
    }

    private Stream<Integer> plannedLevels(int seen, int lastObserved) {
        Stream<Integer> levels = Stream.of(seen);
        for (Venture venture : ventures) {
            if (venture.tally() == Tally.INCREMENT) {
                levels = levels.flatMap(level -> venture.brings(day, lastObserved, due)
                        .flatMap(more -> IntStream.rangeClosed(overlap ? Math.max(0, more - level) : more, more)
                                .mapToObj(fresh -> level + fresh)));
            }
        }
        for (Venture venture : ventures) {
            if (venture.tally() == Tally.TOTAL) {
                levels = levels.flatMap(
                        level -> venture.brings(day, lastObserved, due).map(other -> Math.max(level, other)));
            }
        }
        return open && lastObserved < due ? levels.flatMap(level -> Stream.of(level, level + 1, level + 2)) : levels;
    }

    /** The reports that count on the day of assessment. */
    Stream<Report> known() {
        return reports.stream().filter(report -> report.last() <= day);
    }

    private List<List<Thing>> worlds() {
        int bits = known().mapToInt(Report::bit).reduce(0, (some, bit) -> some | bit);
        List<Thing> kinds = IntStream.rangeClosed(0, LAST_DAY)
                .boxed()
                .flatMap(day -> IntStream.rangeClosed(0, bits).mapToObj(set -> new Thing(day, set)))
                .filter(this::canBe)
                .filter(thing -> (thing.increments() & ~bits) == 0)
                .toList();
        List<List<Thing>> found = new ArrayList<>();
        extend(List.of(), kinds, found);
        return found;
    }

    boolean canBe(Thing thing) {
        return (overlap || Integer.bitCount(thing.increments()) <= 1)
                && reports.stream()
                        .filter(report -> (report.bit() & thing.increments()) != 0)
                        .allMatch(report -> report.canHold(thing, overlap));
    }

    private void extend(List<Thing> things, List<Thing> kinds, List<List<Thing>> found) {
        if (known().allMatch(report -> report.isTrueIn(things, due))) {
            found.add(things);
        }
        if (things.size() < MOST_THINGS) {
            for (int i = 0; i < kinds.size(); i++) {
                List<Thing> more = new ArrayList<>(things);
                more.add(kinds.get(i));
                extend(more, kinds.subList(i, kinds.size()), found);
            }
        }
    }
}
