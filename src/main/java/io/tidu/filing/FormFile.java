package io.tidu.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of {@code db/forms} as it is written; {@link FormReader} makes a {@link FormDefinition} of it. */
record FormFile(
        String rung,
        @JsonProperty("number_prefix") String numberPrefix,
        List<Group> groups,
        @Nullable List<Part> parts) {

    record Text(String zh, String en) {}

    record Group(
            String code,
            Text label,
            @Nullable Text help,
            @Nullable List<String> evidence,
            List<Field> fields) {}

    record Field(
            String code,
            FieldType type,
            Text label,
            @Nullable Text help,
            int years,
            @JsonProperty("required_years") @Nullable Integer requiredYears,
            @Nullable String unit,
            boolean required,
            @JsonProperty("required_if") @Nullable Condition requiredIf,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals,
            @JsonProperty("max_length") @Nullable Integer maxLength,
            @Nullable FieldFormat format,
            boolean past,
            boolean unique,
            @Nullable String figure,
            @Nullable Computed computed,
            @Nullable List<Option> options,
            @Nullable List<Field> columns,
            @JsonProperty("max_rows") @Nullable Integer maxRows,
            boolean personal,
            boolean anew) {}

    record Condition(String field, List<String> is) {}

    record Option(String code, String zh, String en) {}

    record Computed(
            @Nullable String share,
            @Nullable String of,
            @Nullable String growth,
            @Nullable String difference,
            @Nullable String less,
            @Nullable String count,
            @Nullable Map<String, List<String>> where,
            @JsonProperty("none_if_not") @Nullable String noneIfNot,
            @Nullable String sum,
            @Nullable String column) {}

    record Part(String part, String whole, boolean blocking) {}
}
