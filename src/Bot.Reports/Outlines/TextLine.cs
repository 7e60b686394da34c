using System.Text.RegularExpressions;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>One line as a reader sees it: plain text, and where in it links stand.</summary>
/// <param name="text">The text without Markdown.</param>
/// <param name="links">The links, in order.</param>
/// <param name="line">The line of the file it starts at, from 1.</param>
/// <param name="boldLength">How many characters from the start are bold.</param>
internal sealed class TextLine(string text, TextLink[] links, int line, int boldLength = 0)
{
    /// <summary>True where the author broke the line, rather than the width of the page.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The parts that are set in bold or italics, in order.</summary>
    public (int Start, int Length)[] Marks { get; init; } = [];

    public static TextLine Empty { get; } = new("", [], 0);

    public string Text => text;

    public TextLink[] Links => links;

    public int Line => line;

    public int BoldLength => boldLength;

    public bool IsBold => BoldLength > 0 && BoldLength >= Text.AsSpan().TrimEnd().Length;

    /// <summary>True when nothing but links stands in the line, so that they are material and not part of a sentence.</summary>
    public bool IsLinksOnly => Links.Length > 0 && LinkedLength() + 3 >= Text.Length;

    public Slice Whole => new(this, 0, Text.Length);

    /// <summary>The label the line starts with; read once, since several structures ask for it.</summary>
    public (LabelKind Kind, Slice Value)? Label
    {
        get
        {
            if (!_isLabelRead) (_label, _isLabelRead) = (Labels.Read(Whole), true);
            return _label;
        }
    }

    /// <summary>True when a link leads to slides.</summary>
    public bool HasSlidesLink => Array.Exists(Links, link => link is { IsImage: false, IsSlides: true });

    /// <summary>True for the words of a heading over several talks; read once, since members and their neighbours ask for it.</summary>
    public bool IsGroupName => _isGroupName ??= GroupNames.Is(Text);

    /// <summary>True for the words of a heading that names no talk; looked up once, since all that stands beneath the heading asks for it.</summary>
    public bool IsNonTalk => _isNonTalk ??= NonTalks.Contains(Text);

    /// <summary>Who is named when the line names people and nothing else; read once, since a list and its members ask for it.</summary>
    public PeopleReading People => _people ??= PeopleReader.Read(Whole);

    /// <summary>The text that a link of this line shows; empty for an embed.</summary>
    public ReadOnlySpan<char> TextOf(TextLink link) => Text.AsSpan(link.Start, Math.Min(link.Length, Text.Length - link.Start));

    private int LinkedLength()
    {
        var length = 0;
        foreach (var link in Links) length += link.Length;
        return length;
    }

    private bool? _isGroupName;
    private bool? _isNonTalk;
    private PeopleReading? _people;
    private (LabelKind Kind, Slice Value)? _label;
    private bool _isLabelRead;

    /// <summary>True when the line is nothing but addresses written out.</summary>
    public bool IsLinksOnlyAddress() => IsLinksOnly && Text.AsSpan().TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A part of a line that still knows its links.</summary>
internal readonly record struct Slice(TextLine Line, int Start, int End)
{
    public ReadOnlySpan<char> Span => Line.Text.AsSpan(Start, End - Start);

    public string Text => Line.Text[Start..End];

    public bool IsEmpty => Span.IsWhiteSpace();

    /// <summary>Who is named when this part names people and nothing else.</summary>
    public PeopleReading People => Start == 0 && End == Line.Text.Length ? Line.People : PeopleReader.Read(this);

    /// <summary>True when a link stands at least partly here.</summary>
    public bool HasLinks => FirstLink(_ => true) is not null;

    /// <summary>The first link that stands at least partly here and is as asked; null where there is none.</summary>
    public TextLink? FirstLink(Func<TextLink, bool> isAsked)
    {
        foreach (var link in Line.Links)
            if (link.Start < End && link.End > Start && isAsked(link)) return link;
        return null;
    }

    // An address may be shown without its "https://".
    private const int LongestScheme = 8;

    /// <summary>True at an offset within an address written out, whose slashes and other signs part nothing.</summary>
    public bool IsInAddress(int at)
    {
        foreach (var link in Line.Links)
            if (link.Start <= Start + at && Start + at < link.End && link.Url.Length <= link.Length + LongestScheme) return true;
        return false;
    }

    /// <summary>The part between two offsets that count from this slice's start.</summary>
    public Slice Part(int from, int to) => new(Line, Start + from, Start + to);

    /// <summary>The part that a pattern captured in this slice's text.</summary>
    public Slice Part(Capture capture) => Part(capture.Index, capture.Index + capture.Length);

    public Slice From(int from) => new(Line, Start + from, End);

    public Slice To(int to) => new(Line, Start, Start + to);

    public Slice Trim()
    {
        var span = Span;
        var leading = span.Length - span.TrimStart().Length;
        return new Slice(Line, Start + leading, Start + leading + span.Trim().Length);
    }

    /// <summary>Cuts the given characters and white space off both ends.</summary>
    public Slice Trim(ReadOnlySpan<char> characters)
    {
        var (start, end) = (Start, End);
        while (start < end && IsCut(Line.Text[start], characters)) start++;
        while (end > start && IsCut(Line.Text[end - 1], characters)) end--;
        return new Slice(Line, start, end);
    }

    /// <summary>Signs and blanks are cut off, never letters; most ends are letters.</summary>
    private static bool IsCut(char character, ReadOnlySpan<char> characters) =>
        !TextShape.IsLetterOrDigit(character) && (characters.Contains(character) || char.IsWhiteSpace(character));
}
