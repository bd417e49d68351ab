package io.tidu.publication;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedLists extends JpaRepository<PublishedList, UUID> {

    boolean existsByProvinceIdAndDocumentNumberAndKind(UUID province, String documentNumber, ListKind kind);
}
