package io.tidu.shared;

/**
 * A file inside a document. It lies there as it is, neither packed nor encrypted, so that programs without a reader of PDFs find it.
 *
 * @param description what it is for, shown by readers beside its name
 */
public record PdfAttachment(String name, String mediaType, String description, byte[] content) {}
