package org.maalbar.jackson3;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.problem.ProblemsException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TreeNode;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Jackson 3, and {@link MaalbarJacksonModule}. */
final class Jackson3 implements Jackson {
    @Override
    public Host usual() {
        return new Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public Host lenient() {
        return new Mapper(leniently().build());
    }

    @Override
    public List<Host> typing() {
        return Arrays.stream(DefaultTyping.values())
                .<Host>map(which -> new Mapper(leniently()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                which)
                        .build()))
                .toList();
    }

    @Override
    public Host careful() {
        return new Mapper(JsonMapper.builder()
                .findAndAddModules()
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build());
    }

    @Override
    public Host numbersAsText() {
        return new Mapper(JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build());
    }

    @Override
    public List<Host> with(ProgrammeJson programmes) {
        MaalbarJacksonModule own = new MaalbarJacksonModule(programmes);
        return List.of(
                new Mapper(JsonMapper.builder().addModule(own).build()),
                new Mapper(
                        JsonMapper.builder().findAndAddModules().addModule(own).build()),
                new Mapper(
                        JsonMapper.builder().addModule(own).findAndAddModules().build()));
    }

    @Override
    public List<Host> writingGoals() {
        SimpleModule goals =
                new SimpleModule().addSerializer(GoalAssessment.class, new ToStringSerializer(GoalAssessment.class));
        return List.of(
                new Mapper(JsonMapper.builder()
                        .addModule(goals)
                        .findAndAddModules()
                        .build()),
                new Mapper(JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(goals)
                        .build()));
    }

    private static JsonMapper.Builder leniently() {
        return JsonMapper.builder()
                .findAndAddModules()
                .enable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_YAML_COMMENTS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        JsonReadFeature.ALLOW_MISSING_VALUES,
                        JsonReadFeature.ALLOW_TRAILING_COMMA)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.TryConvert);
                    }
                })
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
    }

    /**
     * One of its mappers.
     *
     * @param mapper the mapper
     */
    private record Mapper(ObjectMapper mapper) implements Host {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T read(InputStream json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        @SuppressWarnings("deprecation") // What 3.1 has instead is not there in 3.0.
        public <T> T readTree(String json, Class<T> type) {
            return mapper.treeToValue((TreeNode) mapper.readTree(json), type);
        }

        @Override
        @SuppressWarnings("deprecation") // What 3.1 has instead is not there in 3.0.
        public <T> T throughTree(Object value, Class<T> type) {
            return mapper.treeToValue((TreeNode) mapper.valueToTree(value), type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public <T> T buffered(String json, Class<T> type) {
            return mapper.readValue(mapper.readValue(json, TokenBuffer.class).asParser(), type);
        }

        @Override
        public Rejected rejected(String json, Class<?> type) {
            MismatchedInputException thrown =
                    catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(json, type));
            return new Rejected(
                    thrown.getOriginalMessage(),
                    thrown.getPathReference(),
                    thrown.getLocation().getLineNr(),
                    thrown.getLocation().getColumnNr(),
                    ((ProblemsException) thrown.getCause()).problems());
        }
    }
}
