package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How titles stand on a day, with everything that is due: see {@link io.tidu.title.life.TitleLife}. */
public interface TitleLives {

    /** Everything a registered firm holds and held, the newest first. Decides nothing: whoever shows it decides who may see it. */
    List<TitleLine> ofFirm(EnterpriseId enterprise, LocalDate day);

    /** {@link #ofFirm} for the firm's own people. @throws io.tidu.identity.NotFound for everybody who does not act for a firm */
    List<TitleLine> own(Actor actor);

    /**
     * The title, and with it everything else its firm holds and held as far as the bureau's territory goes; of a holder who is not registered, the title
     * alone.
     *
     * @throws io.tidu.identity.NotFound if there is none, or it lies outside the bureau's territory
     */
    List<TitleLine> besides(Actor actor, TitleId id, LocalDate day);

    /** The titles of these keys. Decides nothing. */
    List<TitleLine> of(Collection<TitleId> ids, LocalDate day);
}
