package org.maalbar.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maalbar.json.Wire.ProgrammeDocument;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.programme.Programme;

/** A bound document with one member, somewhere in it, that is now another: often right, often right somewhere else only. */
final class ChangedRecord {
    private static final List<String> TEXTS = List.of(
            "maalbar/1",
            "maalbar/2",
            "a",
            "i0",
            "",
            " a",
            "a\u00ADb",
            "x\u0000",
            "2018-08-31",
            "2018-02-30",
            "2018",
            "2018/2019",
            "2018/2017",
            "2018/..",
            "../2018",
            "2018-23",
            "cumulative",
            "fixed",
            "fluctuating",
            "count",
            "percent",
            "possible",
            "open",
            "some",
            "all",
            "total",
            "increment",
            "planned",
            "expected",
            "yearly-amount",
            "yearly-positions",
            "existing-budget",
            "amount-not-stated",
            "not-stated",
            "DKK",
            "kr.",
            "every-district");

    private static final List<String> NUMBERS =
            List.of("0", "1", "0.5", "2", "450", "-1", "1E100", "0.1234567890123", "34E2", "1.0");

    private ChangedRecord() {}

    /** The document of a programme, changed so many times. */
    static ProgrammeDocument of(Programme programme, int changes, Random random) throws IOException {
        JsonSettings settings = EveryDistrict.SETTINGS;
        Record document = PlainJackson.bind(
                CanonicalJson.compact(json -> ProgrammeWriter.write(programme, json, settings)),
                ProgrammeDocument.class);
        for (int i = 0; i < changes; i++) {
            document = of(document, random);
        }
        return (ProgrammeDocument) document;
    }

    static Record of(Record document, Random random) {
        RecordComponent[] components = document.getClass().getRecordComponents();
        List<Object> members = new ArrayList<>(members(document));
        int which = random.nextInt(components.length);
        members.set(which, changed(components[which].getGenericType(), members.get(which), random));
        return made(document.getClass(), members);
    }

    static List<Object> members(Record document) {
        try {
            List<Object> members = new ArrayList<>();
            for (RecordComponent component : document.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                members.add(component.getAccessor().invoke(document));
            }
            return members;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record made(Class<? extends Record> type, List<Object> members) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(members.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object changed(Type type, Object value, Random random) {
        boolean goesOn = value != null && random.nextInt(10) > 0;
        if (value instanceof Record document && goesOn) {
            return of(document, random);
        } else if (value instanceof List<?> items && !items.isEmpty() && goesOn) {
            List<Object> changed = new ArrayList<>(items);
            int which = random.nextInt(items.size());
            changed.set(which, changedItem(type, items.get(which), random));
            return changed;
        }
        return random.nextInt(4) == 0 ? null : another(type, random);
    }

    private static Object changedItem(Type list, Object item, Random random) {
        return item instanceof Record document
                ? of(document, random)
                : another(((ParameterizedType) list).getActualTypeArguments()[0], random);
    }

    private static Object another(Type type, Random random) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == BigDecimal.class) {
            return new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
        } else if (type == Integer.class) {
            return random.nextInt(5) - 1;
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type instanceof ParameterizedType container) {
            boolean isList = container.getRawType() == List.class;
            return isList ? items(container.getActualTypeArguments()[0], random) : Map.of("other", "a");
        }
        return nearlyEmpty((Class<?>) type, random);
    }

    private static List<Object> items(Type type, Random random) {
        List<Object> items = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            items.add(another(type, random));
        }
        return items;
    }

    private static Record nearlyEmpty(Class<?> type, Random random) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> members = new ArrayList<>(Arrays.asList(new Object[components.length]));
        int which = random.nextInt(components.length);
        members.set(which, another(components[which].getGenericType(), random));
        return made(type.asSubclass(Record.class), members);
    }
}
