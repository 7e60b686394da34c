using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Notes;

/// <summary>Text that only holds the place of what was to be written.</summary>
internal static partial class Placeholder
{
    public static bool IsOne(string text) => TextShape.LetterCount(text) == 0 || Filler.IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?<letter>[a-z])\k<letter>{1,4}|ほげ|todo|tbd|tbo|tba|wip|n/?a|xxx+|あとで(?:書く|かく)|後で(?:書く|追記)|追記予定|準備中|捜索中|なし|未定|coming soon|작성중|待补充|待补)\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Filler { get; }
}
