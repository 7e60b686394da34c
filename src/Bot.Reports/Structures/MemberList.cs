using System.Globalization;
using Bot.Reports.Members;

namespace Bot.Reports.Structures;

/// <summary>The members of one form, up to more than any event has talks.</summary>
internal sealed class MemberList
{
    /// <summary>More than so many members are not read.</summary>
    public const int Most = 1000;

    private readonly List<Member> _members = [];
    private int? _firstLeftOut;

    public List<Member> Members => _members;

    /// <summary>False when the list is full; the line of what is left out is remembered.</summary>
    public bool HasRoom(int line)
    {
        if (_members.Count < Most) return true;
        _firstLeftOut ??= line;
        return false;
    }

    public void Add(Member member) => _members.Add(member);

    public void AddRange(IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            if (!HasRoom(member.Line.Line)) return;
            _members.Add(member);
        }
    }

    /// <summary>Tells where the list was cut; null where it is whole.</summary>
    public Remark? Remark() =>
        _firstLeftOut is { } line ? new Remark(RemarkKind.TooMany, line, Most.ToString("N0", CultureInfo.InvariantCulture)) : null;
}
