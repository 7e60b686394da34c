using Bot.Reports;

namespace Bot.Answers.People;

/// <summary>A speaker as one report names them.</summary>
/// <param name="Talk">The talk.</param>
/// <param name="Speaker">The speaker.</param>
/// <param name="Place">The speaker's place among those of the talk, from 0.</param>
internal sealed record Mention(FoundTalk Talk, Speaker Speaker, int Place)
{
    /// <summary>The mentions of talks, in the talks' order.</summary>
    public static IEnumerable<Mention> Of(IEnumerable<FoundTalk> talks) =>
        talks.SelectMany(talk => talk.Talk.Speakers.Select((speaker, place) => new Mention(talk, speaker, place)));
}
