package io.tidu.ladder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface RulebookDrafts extends JpaRepository<RulebookDraft, UUID> {

    @NativeQuery("select * from ladder_draft where id = :id for update")
    Optional<RulebookDraft> lock(UUID id);

    List<RulebookDraft> findByProvinceOrderByEditedAtDescIdDesc(UUID province);
}
