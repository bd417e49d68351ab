package io.tidu.filing.archive;

/** How far a package is. */
record ArchiveProgress(int filings, int files, int lacking) {

    static final ArchiveProgress NONE = new ArchiveProgress(0, 0, 0);

    ArchiveProgress with(FolderWriting.Folder folder) {
        int given = folder.files().size() - folder.lacking();
        return new ArchiveProgress(filings + 1, files + given, lacking + folder.lacking());
    }

    /** The same with a filing that could not be given. */
    ArchiveProgress without() {
        return new ArchiveProgress(filings + 1, files, lacking);
    }
}
