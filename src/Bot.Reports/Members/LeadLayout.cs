using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>"[Title](link) by Ann Lee showed how …": the linked or bold title ends where its mark ends, and the people where the sentence goes on.</summary>
internal static partial class LeadLayout
{
    private const int ShortestLead = 4;
    private const int LongestBetween = 60;
    private const double SureName = 0.7;

    public static void AddTo(SplitList splits)
    {
        var length = LengthIn(splits.Line);
        if (length < ShortestLead) return;
        var rest = splits.Line.From(length);
        if (LeadingPeople.Match(rest.Text) is { Success: true } match) splits.Add(Layout.By, splits.Line.To(length), rest.Part(match.Groups["people"]));
        if (rest.Span is not [var next, ..] || !MayPart(next)) return;
        if (rest.Trim() is var after && after.Span.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) rest = after.From("by ".Length);
        splits.Add(Layout.LeadTitle, splits.Line.To(length), rest);
        if (Parenthesis.Match(rest.Text) is { Success: true } parenthesis && parenthesis.Length < rest.Span.Length) splits.Add(Layout.LeadTitle, splits.Line.To(length), rest.To(parenthesis.Length).Trim("()（）"));
        if (PersonName.Likeness(splits.Line.To(length).Text.Trim(':', '：')) >= SureName) AddName(splits, length);
    }

    /// <summary>"**Ann Lee** (Initech): *Title* (with code)": the parenthesis belongs to the name, and a marked title ends where its mark ends.</summary>
    private static void AddName(SplitList splits, int length)
    {
        AddMarkedTitle(splits, length);
        var end = length + Employer.Match(splits.Line.From(length).Text).Length;
        var title = splits.Line.From(end).Trim(":：");
        foreach (var (start, marked) in title.Line.Marks)
            if (start == title.Start && start + marked < title.End && title.Line.Text.AsSpan(start + marked).TrimStart() is [var next, ..] && next is '(' or '（' or '.') title = title.To(marked);
        splits.Add(Layout.LeadName, title, splits.Line.To(end));
    }

    /// <summary>"**Ann Lee** (Initech) gave us *Title*. We liked it.": of two marked parts the one is who, the other what.</summary>
    private static void AddMarkedTitle(SplitList splits, int length)
    {
        foreach (var (start, marked) in splits.Line.Line.Marks)
        {
            var between = start - splits.Line.Start - length;
            if (between is <= 0 or > LongestBetween || start + marked > splits.Line.End || TextShape.LetterCount(splits.Line.Part(length, length + between).Span) == 0) continue;
            splits.Add(Layout.LeadName, new Slice(splits.Line.Line, start, start + marked), splits.Line.To(length + Parenthesis.Match(splits.Line.From(length).Text).Length));
            return;
        }
    }

    private static bool MayPart(char next) => char.IsWhiteSpace(next) || next is ',' or '、' or '(' or '（' or ':' or '：' or '-' or '–' or '—' or '/' or '／' or '|' or '｜';

    /// <summary>How long the link or the bold words are that a line starts with; 0 without.</summary>
    public static int LengthIn(Slice line)
    {
        if (line.Start == 0 && line.Line.BoldLength > 0) return Math.Min(line.Line.BoldLength, line.End);
        foreach (var (start, length) in line.Line.Marks)
            if (start <= line.Start && start + length > line.Start && start + length <= line.End) return start + length - line.Start;
        return line.FirstLink(_ => true) is { IsImage: false, IsProfile: false } link && link.Start <= line.Start ? Math.Min(link.End, line.End) - line.Start : 0;
    }

    [GeneratedRegex(@"^\s*[（(][^（）()]{2,48}[)）]", RegexOptions.ExplicitCapture)]
    private static partial Regex Parenthesis { get; }

    [GeneratedRegex(@"^\s*[（(][^（）()]{2,48}[)）](?=\s*[:：])", RegexOptions.ExplicitCapture)]
    private static partial Regex Employer { get; }

    [GeneratedRegex(@"^\s*(?:[Bb]y|[Ff]rom|[-–—:,/])\s*(?<people>@\w+|\p{Lu}[\p{L}\p{M}'’.\-]+(?:\s+(?:(?:&|and|,|de|van|von|der)\s+)*\p{Lu}[\p{L}\p{M}'’.\-]*){1,5}(?:\s*\([^()]{2,60}\)|,\s\p{Lu}[^.()]{1,60}(?:\([^()]{2,60}\))?$)?)", RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingPeople { get; }
}
