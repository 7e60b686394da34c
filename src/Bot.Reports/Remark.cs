namespace Bot.Reports;

/// <summary>What a remark is about. Each has one sentence in each language, in the room that words replies.</summary>
public enum RemarkKind
{
    /// <summary>No event name was found.</summary>
    NoEventTitle,

    /// <summary>No event day was found.</summary>
    NoEventDate,

    /// <summary>No talk was found.</summary>
    NoTalks,

    /// <summary>A talk without a speaker; the subject is its title.</summary>
    NoSpeaker,

    /// <summary>A talk without a title; the subject is its speaker.</summary>
    NoTitle,

    /// <summary>Slides are named but not given (TBO, an empty link); the subject is the talk's title.</summary>
    SlidesMissing,

    /// <summary>The notes are a placeholder (aa, an empty bullet, TODO); the subject is the talk's title.</summary>
    NotesMissing,

    /// <summary>A date that is no day (2018-02-31); the subject is the text.</summary>
    BadDate,

    /// <summary>Front matter that is not YAML; the subject is the parser's reason. The rest was read.</summary>
    BadFrontMatter,

    /// <summary>The file is not UTF-8; it was read in the encoding that the subject names.</summary>
    OtherEncoding,

    /// <summary>Bytes that mean nothing in the file's encoding, the first on this line; each reads as U+FFFD. The rest was read.</summary>
    BadBytes,

    /// <summary>A file of names (vocabulary, people) is not as its form asks on this line; the subject is the reason. What could be read was read.</summary>
    BadEntry,

    /// <summary>The file is not text. It was skipped.</summary>
    Binary,

    /// <summary>The file is larger than the limit, which the subject names. It was skipped.</summary>
    TooLarge,

    /// <summary>The file's Markdown is nested or repeated beyond the limit that the subject names; only the part before the line was read.</summary>
    TooComplex,

    /// <summary>More headings, items or rows of one form than the limit that the subject names; those from this line on were not taken for talks.</summary>
    TooMany,

    /// <summary>Front matter longer than the limit, in characters, that the subject names. It was left out; the rest was read.</summary>
    LongFrontMatter,

    /// <summary>The line is longer than the limit, in characters, that the subject names. It was left out; the rest was read.</summary>
    LongLine,

    /// <summary>The file leads out of its folder (a symbolic link). It was skipped.</summary>
    OutsideFolder,

    /// <summary>The file could not be opened or read; the subject is the system's reason.</summary>
    Unreadable,
}

/// <summary>Something in a file that was not understood, or not as its author may have meant it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line it stands on, from 1; 0 when it is about the whole file.</param>
/// <param name="Subject">The text or name it is about; null where there is none.</param>
public sealed record Remark(RemarkKind Kind, int Line, string? Subject = null);
