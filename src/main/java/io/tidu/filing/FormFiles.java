package io.tidu.filing;

import io.tidu.ladder.Rung;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads all files of {@code db/forms} when the program starts. */
@Component
class FormFiles implements FormCatalogue {

    private final Map<Rung, FormDefinition> forms = new TreeMap<>();

    FormFiles() throws IOException {
        var trees = new TreeMap<String, Map<String, Object>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/forms/*.yaml")) {
            var tree = FormReader.tree(file.getContentAsString(StandardCharsets.UTF_8));
            var rung = String.valueOf(tree.get("rung"));
            if (trees.put(rung, tree) != null) {
                throw new IllegalArgumentException(file + ": there is another form for " + rung);
            }
        }
        for (var tree : trees.values()) {
            var form = FormReader.read(FormLikeness.resolved(tree, trees));
            forms.put(form.rung(), form);
        }
    }

    @Override
    public Optional<FormDefinition> find(Rung rung) {
        return Optional.ofNullable(forms.get(rung));
    }

    @Override
    public FormDefinition form(Rung rung) {
        return find(rung).orElseThrow(() -> new IllegalArgumentException("there is no form for " + rung));
    }

    @Override
    public Set<Rung> rungs() {
        return Collections.unmodifiableSet(forms.keySet());
    }
}
