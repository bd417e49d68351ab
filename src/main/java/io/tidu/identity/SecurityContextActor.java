package io.tidu.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Reads the actor from Spring Security's context, which Flow sets for its requests as well. Whoever has been disabled, moved
 * or given another password since they logged in is nobody from then on.
 */
@Component
class SecurityContextActor implements CurrentActor {

    private final AccountStandings standings;

    SecurityContextActor(AccountStandings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Actor> get() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(this::actor);
    }

    @Override
    public Actor require() {
        return get().orElseThrow(() -> new NotAllowed("identity.loginRequired"));
    }

    private Optional<Actor> actor(Authentication authentication) {
        return authentication.getPrincipal() instanceof AccountPrincipal principal && standings.allow(principal)
                ? Optional.of(principal.actor(origin(authentication)))
                : Optional.empty();
    }

    private static String origin(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "local";
    }
}
