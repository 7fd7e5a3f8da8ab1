package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.lang.annotation.ElementType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.jspecify.annotations.Nullable;

/** Hibernate Validator as it is used here: of one record at a time, by the names of JSON, and whatever else a host does with it. */
final class Validators {
    private static final ClassValue<List<Cascade>> CASCADES = new ClassValue<>() {
        @Override
        protected List<Cascade> computeValue(Class<?> type) {
            List<Cascade> cascades = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = field(type, component.getName());
                if (isCascaded(field)) {
                    cascades.add(new Cascade(name(field), component));
                }
            }
            return cascades;
        }
    };

    private Validators() {}

    /** At its start the validator logs its version, which nobody here asked for. */
    static HibernateValidatorFactory factory() {
        Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
        Level level = version.getLevel();
        version.setLevel(Level.WARNING);
        try {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .propertyNodeNameProvider(Validators::name)
                    .traversableResolver(new OneByOne())
                    .buildValidatorFactory()
                    .unwrap(HibernateValidatorFactory.class);
        } finally {
            version.setLevel(level);
        }
    }

    /** The members of a record that are to be validated, too. */
    static List<Cascade> cascades(Class<?> record) {
        return CASCADES.get(record);
    }

    private static boolean isCascaded(Field field) {
        return field.isAnnotationPresent(Valid.class)
                || (field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class));
    }

    private static String name(Property property) {
        return property instanceof JavaBeanProperty member
                        && member.getDeclaringClass().isRecord()
                ? name(field(member.getDeclaringClass(), member.getName()))
                : property.getName();
    }

    private static String name(Field component) {
        JsonProperty other = component.getAnnotation(JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(type + " has no " + name, e);
        }
    }

    /**
     * A member that is to be validated, too, or is a list of such.
     *
     * @param name its name in JSON
     * @param component its component in the record
     */
    record Cascade(String name, RecordComponent component) {
        @Nullable
        Object of(Record document) {
            try {
                return component.getAccessor().invoke(document);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Leaves it to {@link Findings} to go from record to record. */
    private static final class OneByOne implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node node, Class<?> root, Path path, ElementType element) {
            return Objects.nonNull(node);
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node node, Class<?> root, Path path, ElementType element) {
            return false;
        }
    }
}
