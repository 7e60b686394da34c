using System.Buffers;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The links to slides and recordings that stand behind title and speaker on one line: "… – Ann Lee – [slides](…), [video](…)".</summary>
internal static partial class MaterialTail
{
    private const int MostLinks = 8;
    private const int LongestLabel = 20;
    private const int ShortestTitle = 8;
    private static readonly SearchValues<char> BeforeLabel = SearchValues.Create(" 　(（、,");
    private const string Signs = "-–—:：|｜/／,、，;·・•()（）[]【】→";

    /// <summary>The line without its material; the line itself where nothing else would be left.</summary>
    public static Slice Cut(Slice line)
    {
        var rest = FirstLabelled(line) is { } first ? TrimEnd(line.To(first - line.Start)) : line;
        for (var i = 0; i < MostLinks && LastMaterial(rest) is { } start; i++) rest = WithoutLabel(TrimEnd(rest.To(start - rest.Start)));
        rest = WithoutRemark(rest);
        return TextShape.HasLetters(rest.Span, 2) ? rest : line;
    }

    /// <summary>Where a link starts that is named as slides or recording behind title and speaker: what follows only comments.</summary>
    private static int? FirstLabelled(Slice line)
    {
        foreach (var link in line.Line.Links)
            if (link is { IsImage: false, Length: > 0 and <= LongestLabel } && link.End <= line.End && link.Start - line.Start >= ShortestTitle && Labels.KindOf(line.Line.Text.AsSpan(link.Start, link.Length)) is LabelKind.Slides or LabelKind.Video or LabelKind.Code) return link.Start;
        return null;
    }

    /// <summary>Where the link starts that the line ends with, if it is neither its title nor somebody's page.</summary>
    private static int? LastMaterial(Slice line)
    {
        if (line.Line.Links.Length == 0) return null;
        var end = TrimEnd(line).End;
        foreach (var link in line.Line.Links)
            if (link is { IsImage: false, Length: > 0 } && link.Start > line.Start && link.Start < end && link.End >= end && !link.IsProfile && IsMaterial(line.Line, link)) return link.Start;
        return null;
    }

    /// <summary>"… (Ann Lee) slides: https://…".</summary>
    private static Slice WithoutLabel(Slice line) =>
        line.Span.LastIndexOfAny(BeforeLabel) is > 0 and var blank && Labels.KindOf(line.Span[(blank + 1)..]) is LabelKind.Slides or LabelKind.Video ? TrimEnd(line.To(blank)) : line;

    private static bool IsMaterial(TextLine line, TextLink link)
    {
        var text = line.Text.AsSpan(link.Start, Math.Min(link.Length, line.Text.Length - link.Start));
        return text.SequenceEqual(link.Url) || Labels.OfLink(text) is not null;
    }

    private static Slice TrimEnd(Slice line)
    {
        var end = line.Span.Length;
        while (end > 0 && (char.IsWhiteSpace(line.Span[end - 1]) || Signs.Contains(line.Span[end - 1]) && !ClosesText(line, end))) end--;
        return line.To(end);
    }

    /// <summary>A parenthesis that closes words other than links belongs to them.</summary>
    private static bool ClosesText(Slice line, int end)
    {
        if (line.Span[end - 1] is not (')' or '）' or ']' or '】')) return false;
        var open = line.Span[..(end - 1)].LastIndexOfAny("(（[【");
        return open < 0 || TextShape.LetterCount(line.Part(open, end - 1).Span) > LinkedLength(line.Part(open, end - 1));
    }

    private static int LinkedLength(Slice part)
    {
        var length = 0;
        foreach (var link in part.Line.Links)
            if (link.Start < part.End && link.End > part.Start) length += link.Length;
        return length;
    }

    /// <summary>"… – no slides, she drew".</summary>
    private static Slice WithoutRemark(Slice line) =>
        line.Span.ContainsAny("-–—") && Remark.Match(line.Text) is { Success: true, Index: > 0 } remark ? line.To(remark.Index) : line;

    [GeneratedRegex(@"\s+[-–—]+\s+(?:no\s+)?(?:slides?|deck|video|recording|スライド|資料)(?![\p{L}\p{N}]).*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Remark { get; }
}
