package io.tidu.publication;

/** Another list, by its number and the digest of its canonical file, so that it cannot be swapped for another. */
public record ListRef(String number, String digest) {}
