using System.Text.RegularExpressions;
using Bot.Answers.Text;
using Bot.Reports;

namespace Bot.Answers.Events;

/// <summary>What events of one series share in their names: the name without number, year and season.</summary>
internal static partial class FamilyName
{
    /// <summary>The series that the report tells, or else what is left of the event's name; null where nothing is.</summary>
    public static string? Of(Event @event)
    {
        var name = @event.Series ?? (@event.Title is { } title ? Editions().Replace(NameKey.Normalised(title), " ") : null);
        var family = name is null ? "" : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '-', '–', '/', ':', ',', '(', ')');
        return NameKey.Of(family).Length > 1 ? family : null;
    }

    [GeneratedRegex(
        @"#\s*[0-9]+|第\s*[0-9一二三四五六七八九十]+\s*回目?|\b(vol|no|part)\.?\s*[0-9]+|[0-9]+(st|nd|rd|th)\b|[0-9]+\s*回目?|((19|20)[0-9]{2})(\s*年)?|\b[0-9]{1,3}$|\b(spring|summer|autumn|fall|winter)\b|[春夏秋冬]$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Editions();
}
