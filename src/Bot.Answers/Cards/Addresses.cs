using System.Diagnostics.CodeAnalysis;

namespace Bot.Answers.Cards;

/// <summary>Makes web addresses of what reports and settings give.</summary>
public static class Addresses
{
    /// <summary>The report at a talk, on the web; null without <c>Reports:SourceUrl</c>.</summary>
    public static string? Of(FoundTalk talk, Uri? source) =>
        Of(talk.Report.File, source) is { } report ? talk.Talk.Anchor is { } anchor ? $"{report}#{Uri.EscapeDataString(anchor)}" : report : null;

    /// <summary>A report on the web; null without <c>Reports:SourceUrl</c>.</summary>
    public static string? Of(string file, Uri? source) =>
        source is null ? null : source.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A link as a browser takes it; null for one that only means something beside the report's file.</summary>
    /// <param name="url">As written: with or without a scheme, or relative to the report.</param>
    /// <param name="report">The report's own address; null where it has none.</param>
    public static string? Resolve(string url, string? report)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
            return Resolve("https:" + url, report);
        if (IsWeb(url, out _))
            return url;
        return report is not null && Uri.TryCreate(new Uri(report), url, out var relative) && IsWeb(relative.AbsoluteUri, out _)
            ? relative.AbsoluteUri
            : null;
    }

    /// <summary>True for an http or https address.</summary>
    public static bool IsWeb(string url, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
