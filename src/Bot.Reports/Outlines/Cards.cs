using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Outlines;

/// <summary>Paragraphs that tell one talk in a line each: who, what, where the slides are. The line that names the talk serves as the others' heading.</summary>
internal static partial class Cards
{
    private const int LongestTitle = 120;
    private const int LongestBoldTail = 60;
    private const double SureName = 0.9;

    /// <summary>The line that is the heading; null for a paragraph that is no card.</summary>
    public static TextLine? HeadingOf(Node node)
    {
        if (node is not { Kind: NodeKind.Paragraph, Lines: [var first, var second, ..] lines } || first.Text.Length > LongestTitle) return null;
        if (IsBoldTitle(first) || SectionSign.IsMatch(first.Text) || IsFilled(first, LabelKind.Title) && second.Label is { Value.IsEmpty: false }) return first;
        if (second.IsBold && second.Text.Length <= LongestTitle && second.Label is null && first.People.Plausibility >= SureName) return second;
        var speaker = Array.FindIndex(lines, line => IsFilled(line, LabelKind.Speaker));
        if (speaker < 0) return null;
        if (Array.Find(lines, line => IsFilled(line, LabelKind.Title)) is { } title) return IsTitle(first) ? first : title;
        if (speaker == 1 && IsTitle(first)) return first;
        return speaker == 0 && IsTitle(second) && Sign.IsMatch(second.Text) ? second : null;
    }

    /// <summary>A bold title with its speaker behind; bold words before a sentence or a colon are none.</summary>
    public static bool IsBoldLead(TextLine line) =>
        line.BoldLength > 3 && line.Text.Length - line.BoldLength <= LongestBoldTail && line.Text[line.BoldLength - 1] is not (':' or '：' or '.' or '。')
        && line.Text.AsSpan().TrimEnd() is not [.., '。' or '.' or '、' or ','] && !line.Text.AsSpan(line.BoldLength).TrimStart().StartsWith(":");

    private static bool IsBoldTitle(TextLine line) =>
        line.Label is null && (line.IsBold || IsBoldLead(line) && SpeakerTail.IsMatch(line.Text.AsSpan(line.BoldLength)));

    private static bool IsTitle(TextLine line) =>
        line.Label is null && line.Text.Length is > 1 and <= LongestTitle && line.Text.AsSpan().TrimEnd() is not [.., '。' or '.' or ':' or '：'] && !line.IsLinksOnlyAddress();

    private static bool IsFilled(TextLine line, LabelKind kind) => line.Label is { Value.IsEmpty: false } label && label.Kind == kind;

    [GeneratedRegex(@"^\s*(?:by\s|[-–—/／(（])", RegexOptions.ExplicitCapture)]
    private static partial Regex SpeakerTail { get; }

    [GeneratedRegex(@"^\s*[■□◆◇●○▼▽▲△◎▶►]\s*\S")]
    private static partial Regex SectionSign { get; }

    // A picture or an opening quote.
    [GeneratedRegex(@"^\s*[\p{So}\p{Cs}「『“""■□◆◇●○▼▽▲△★☆]", RegexOptions.ExplicitCapture)]
    private static partial Regex Sign { get; }
}
