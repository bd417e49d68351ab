package io.tidu.filing;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FilingDrafts extends JpaRepository<FilingDraft, UUID> {}
