package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormJsonTest {

    @Test
    void theSameContentGivesTheSameBytesInWhateverOrderItWasTyped() {
        var one = FilingForm.empty()
                .with("website", "a.cn")
                .with("revenue", 2025, "1")
                .with("address", "x");
        var other = FilingForm.empty()
                .with("revenue", 2025, " 1 ")
                .with("address", "x")
                .with("website", "a.cn");
        assertThat(FormJson.canonical(one))
                .isEqualTo(FormJson.canonical(other))
                .isEqualTo(
                        "{\"fields\":{\"address\":\"x\",\"website\":\"a.cn\"},\"tables\":{},\"years\":{\"2025\":{\"revenue\":\"1\"}}}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var form = SampleForm.complete().with("introduction", "“引号”\\ \"quote\"\n第二行\t😀");
        assertThat(FormJson.read(FormJson.canonical(form))).isEqualTo(form);
    }

    @Test
    void anotherContentHasAnotherDigest() {
        var form = SampleForm.complete();
        assertThat(FormJson.digest(FormJson.canonical(form)))
                .hasSize(64)
                .isNotEqualTo(FormJson.digest(FormJson.canonical(form.with("postcode", "311122"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"website", "revenue@2025", "products/r1/name", "ip/0198a2b4-1111-7000-8000-000000000001/kind"})
    void aPathIsTheInverseOfItsText(String text) {
        assertThat(FieldPath.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Website", "a/b", "a/b/c/d", "revenue@", "revenue@25", "a@b@c", "../x/y", "a b"})
    void whatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.parse(text));
    }
}
