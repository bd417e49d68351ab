package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What tests of other modules need of the inside of this one. */
public final class EvidenceBackstage {

    private EvidenceBackstage() {}

    /** Every address that the module answers at. */
    public static Set<String> addresses(ApplicationContext context) {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("io.tidu.evidence"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    /** The addresses of the module as this person gets them, with the real service and the real gates; null for nobody. */
    public static MockMvc browser(ApplicationContext context, @Nullable Actor actor) {
        var evidence = context.getBean(EvidenceService.class);
        return MockMvcBuilders.standaloneSetup(new EvidenceController(evidence, new LoggedIn(actor)))
                .build();
    }

    /** Good files of that kind, each changed at random in another way; the same for the same seed. */
    public static Stream<byte[]> mutated(EvidenceKind kind, long seed) {
        var mutations = new Mutations(seed);
        var seeds = Mutations.seeds(kind);
        return Stream.generate(() -> mutations.mutated(seeds));
    }

    /** What the night does, some time from now. */
    public static void removeWhatIsLeft(ApplicationContext context, Duration later) {
        new Retention(
                        context.getBean(LeftFiles.class),
                        context.getBean(Dossiers.class),
                        context.getBeanProvider(DossierOwner.class),
                        context.getBean(EvidenceSettings.class),
                        context.getBean(AuditTrail.class),
                        context.getBean(Trails.class),
                        Clock.offset(context.getBean(Clock.class), later),
                        context.getBean(Attempts.class))
                .removeWhatIsLeft();
    }

    /** Leaves the row and takes the bytes, as a lost disk does. */
    public static void loseBytes(ApplicationContext context, EvidenceRow file) {
        try {
            context.getBean(ContentStore.class).discard(new Digest(file.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record LoggedIn(@Nullable Actor actor) implements CurrentActor {

        @Override
        public Optional<Actor> get() {
            return Optional.ofNullable(actor);
        }

        @Override
        public Actor require() {
            return get().orElseThrow(() -> new NotAllowed("identity.loginRequired"));
        }
    }
}
