using System.Net;
using System.Text.RegularExpressions;
using Bot.Answers.Text;

namespace Bot.Answers.Tests.Evaluation;

/// <summary>Tells what a reply states and no report that it rests on holds.</summary>
internal static partial class Grounding
{
    public static IReadOnlyList<string> Unfounded(Reply reply, Func<string, string> textOf, Locale locale)
    {
        var raw = WebUtility.HtmlDecode(string.Join('\n', reply.Answer.Talks.Select(talk => talk.Report.File).Distinct(StringComparer.Ordinal).Select(file => $"{file}\n{textOf(file)}")));
        var words = NameKey.Of(raw) + NameKey.Of(Markup().Replace(raw, ""));
        var urls = reply.Answer.Slides.Concat(Links().Matches(PlainText.Render(reply, locale)).Select(match => match.Value.TrimEnd('.', ',', '。')));
        return
        [
            .. urls.Where(url => !raw.Contains(url.Replace("https:", "", StringComparison.Ordinal), StringComparison.Ordinal)),
            .. Names(reply).Where(name => !words.Contains(NameKey.Of(name), StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> Names(Reply reply) =>
        reply.Answer.Talks.Select(talk => talk.Talk.Title)
            .Concat(reply.Answer.Speakers.SelectMany(speaker => new[] { speaker.Name, speaker.Handle }))
            .Append(reply.Evidence?.TrimEnd('…'))
            .Concat(reply.Cards.SelectMany(card => card.Points).Select(point => point.TrimEnd('…')))
            .OfType<string>();

    [GeneratedRegex(@"<[^>]*>|\]\([^)]*\)|\]\[[^\]]*\]|\{:[^}]*\}|[*_`~#>|\\-]", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"https?://[^\s<>""'）」\])]+", RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
