package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds what. That a firm holds a title is public; the register as a work list is for bureaus. */
public interface TitleRegister {

    /**
     * Grants the titles of a published list, all or none.
     *
     * <p>Call it inside the transaction of the publication. A firm that already has its title from this very list is left
     * as it is, so that a repeated call adds nothing.
     *
     * @return how many titles were added
     * @throws TitleRefused.AlreadyHeld if a firm holds the rung on the day of publication and the list is no renewal
     * @throws io.tidu.identity.NotAllowed unless the actor publishes for the province
     */
    int grant(Actor actor, GrantTitles command);

    /** What a registered firm validly holds on that day, newest first. */
    List<HeldTitle> held(EnterpriseId enterprise, LocalDate asOf);

    /**
     * The codes of the rungs a registered firm stands on that day, with those that a held title counts as
     * ({@code INNOVATIVE_SME} also gives {@code TECH_INNOVATIVE_SME}).
     */
    Set<String> rungs(EnterpriseId enterprise, LocalDate asOf);

    /** {@link #rungs(EnterpriseId, LocalDate)} of many by one query; who holds nothing is left out. */
    Map<EnterpriseId, Set<String>> rungs(Collection<EnterpriseId> enterprises, LocalDate asOf);

    /** The registered firms that have a title from that list, whether it still holds or not. */
    List<EnterpriseId> holders(String rung, String listNumber);

    /** What the holder of that code validly holds on that day. Public. */
    List<HeldTitle> byCreditCode(CreditCode creditCode, LocalDate asOf);

    /** Those of many codes whose holders validly hold the rung on that day, by one query. Public. */
    Set<CreditCode> holding(String rung, Collection<CreditCode> codes, LocalDate asOf);

    /** What holders whose name contains the part validly hold on that day, by name. Public. */
    List<TitleRow> byName(String part, LocalDate asOf, int limit);

    /**
     * One page of what anybody may look up: every title that matches, wherever it lies, by holder. Public.
     *
     * @param limit at most 500
     */
    List<TitleRow> publicPage(TitleFilter filter, int offset, int limit);

    /** How many {@link #publicPage} would show. Public. */
    TitleCount publicCount(TitleFilter filter);

    /** How many titles of each rung are validly held on that day; rungs nobody holds are absent. Counts all, so keep it. Public. */
    Map<String, Integer> holders(LocalDate asOf);

    /**
     * One page of the register as far as the actor's bureau covers it.
     *
     * @param limit at most 500
     * @throws io.tidu.identity.NotFound if the actor works for no bureau
     */
    List<TitleRow> search(Actor actor, TitleFilter filter, TitleSort sort, int offset, int limit);

    /** How many {@link #search} would show. */
    TitleCount count(Actor actor, TitleFilter filter);

    /** @throws io.tidu.identity.NotFound if there is none, or it lies outside the bureau's territory */
    TitleRow title(Actor actor, TitleId id);

    /**
     * Links titles that came from older lists to the firm that now registers: those of its credit code, or, where a list
     * named no code, those of exactly its name if all of these lie in one city. Doubtful ones stay unlinked.
     *
     * @return how many titles were linked
     */
    int claim(EnterpriseId enterprise, CreditCode creditCode, String name);
}
