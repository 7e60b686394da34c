namespace Bot.Search;

/// <summary>A talk as the index sees it: a key and some texts.</summary>
/// <param name="Key">The report's file and the talk's place in it.</param>
/// <param name="Title">The talk's title; empty where there is none.</param>
/// <param name="Speakers">Names, handles and other names of the speakers.</param>
/// <param name="Affiliations">Companies and communities of the speakers.</param>
/// <param name="Event">The event's name, series, day and venue as words.</param>
/// <param name="Notes">What was said, one point a line.</param>
public sealed record TalkDocument(TalkKey Key, string Title, string Speakers, string Affiliations, string Event, string Notes);

/// <summary>Names one talk in one library.</summary>
/// <param name="File">The report's file, as <c>export</c> prints it.</param>
/// <param name="Ordinal">The talk's place in the report, from 0.</param>
public readonly record struct TalkKey(string File, int Ordinal);

/// <summary>
/// The fields of a <see cref="TalkDocument"/>, in the order in which their words are numbered: the speakers come last, as only other reports tell all
/// names of theirs, and no other word moves when these become known.
/// </summary>
public enum TalkField
{
    Title,
    Affiliations,
    Event,
    Notes,
    Speakers,
}
