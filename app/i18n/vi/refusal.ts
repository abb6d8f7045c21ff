/**
 * One sentence a refusal code of app/domain/refusal.ts: what happened, why, what to do next.
 * Facts that fill blanks, by code (an instant in ISO 8601 and a key `@domain.…` are put into words by http/call):
 * round.notInPhase {phase: '@domain.phase.X'} · round.provinceNotIn {province} · round.missingSheets {count}
 * round.extensionShortens {deadline: instant} · entry.paperLate {day, closingDay: days}
 * round.provinceInUse {province} · round.panelMissing {groups: numbers in words}
 * round.votesMissing {count} · round.codeTaken {code} · edition.exists {year}
 * entry.deadlinePassed, entry.forwardingClosed {deadline: instant} · entry.notOpenYet {opens: instant}
 * entry.wrongState, entry.notEditable {status: the bare status, 'SUBMITTED'} · entry.incomplete {lacks: '@eligibility.asked.x @…'}
 * entry.holdsMerged {count} · entry.notRecognised, entry.alreadyCarried {}
 * quota.provinceFull {province, forwarded, maximum} · quota.groupFull also {group: number} · quota.producerFull {producer, …}
 * quota.minimumAboveMaximum {minimum, maximum} · quota.belowForwarded {name, forwarded}
 * file.tooLarge {max: megabytes} · file.tooManyPixels {max: megapixels} · file.tooMany {max}
 * rubric.stepWrong, rubric.expectedWrong {criterion} · rubric.sumsWrong {criterion, sum, max: points in words} · rubric.notApproved {groups: numbers in words}
 * sheet.incomplete {missing: count} · sheet.remarksNeeded {criteria} · sheet.conflict {count} · sheet.markInvalid {criterion, max: points in words}
 * round.assignmentThin {count} · panel.pairKept {juror, entry, reason: '@panel.reason.X'} · panel.pairSigned {juror, entry}
 * panel.alreadyReplaced, panel.notReplaced, panel.alreadySetAside, panel.noSheets {juror}
 * certificate.beforeDecision, dayAhead, dayBefore {day} · wrongState {status: the bare state} · factFixed {cause: '@certificate.cause.X'}
 * The others have none.
 */
export const refusal = {
  notAllowed:
    'Tài khoản của bạn không có quyền thực hiện việc này. Nếu công việc cần quyền này, vui lòng liên hệ cơ quan tổ chức.',
  signInNeeded: 'Việc này cần đăng nhập. Vui lòng đăng nhập rồi thực hiện lại.',
  notFound: 'Không tìm thấy nội dung được yêu cầu. Địa chỉ có thể đã thay đổi, vui lòng mở lại từ danh sách.',
  changedMeanwhile:
    'Nội dung vừa được người khác thay đổi. Vui lòng mở lại trang, xem thay đổi rồi thực hiện lại.',
  formFaults: 'Có mục chưa đúng. Vui lòng sửa các mục được đánh dấu rồi gửi lại.',
  tooManyTries: 'Có quá nhiều lần thử liên tiếp nên hệ thống tạm dừng nhận. Vui lòng thử lại sau ít phút.',
  overloaded:
    'Hệ thống đang có quá nhiều yêu cầu. Nội dung chưa được ghi nhận, vui lòng thử lại sau ít giây.',
  crossSite:
    'Yêu cầu này không đến từ trang của hệ thống nên không được thực hiện. Vui lòng mở lại trang rồi thực hiện lại.',
  account: {
    wrongCredentials: 'Thư điện tử hoặc mật khẩu chưa đúng. Vui lòng kiểm tra rồi nhập lại.',
    emailTaken: 'Địa chỉ thư điện tử này đã có tài khoản. Vui lòng đăng nhập hoặc dùng địa chỉ khác.',
    passwordCommon:
      'Mật khẩu này quá dễ đoán. Vui lòng chọn mật khẩu khác, ví dụ ghép ba, bốn từ không liên quan.',
    invitationInvalid:
      'Lời mời không còn dùng được vì đã hết hạn, đã được nhận hoặc đã bị rút. Vui lòng đề nghị người mời gửi lời mời mới.',
    alreadySeated: 'Người này đã giữ vai trò đó nên không thể thêm lần nữa. Vui lòng kiểm tra lại danh sách.',
  },
  edition: {
    exists: 'Kỳ bình chọn cấp này của năm {{year}} đã được mở. Vui lòng mở kỳ đã có trong danh sách.',
  },
  round: {
    codeTaken: 'Mã vòng {{code}} đã được dùng. Vui lòng chọn mã khác.',
    calendarOrder:
      'Các mốc thời gian chưa theo thứ tự: mở đăng ký, kết thúc đăng ký, kết thúc chuyển hồ sơ, kết thúc chấm điểm. Vui lòng sửa lại.',
    extensionScope:
      'Thời hạn chấm điểm áp dụng chung cho cả vòng nên không gia hạn riêng một tỉnh, thành phố được. Vui lòng chọn cả vòng.',
    extensionPast: 'Thời hạn mới đã qua. Vui lòng chọn một thời điểm sắp tới.',
    extensionShortens:
      'Thời hạn đang áp dụng là {{deadline}}. Gia hạn chỉ kéo dài thời hạn: vui lòng chọn thời điểm muộn hơn.',
    notInPhase:
      'Vòng bình chọn đang ở giai đoạn “{{phase}}” nên chưa hoặc không còn thực hiện được việc này.',
    provinceNotIn:
      'Tỉnh, thành phố {{province}} không thuộc vòng bình chọn này. Vui lòng chọn vòng của khu vực mình.',
    noProvinces: 'Vòng bình chọn cần ít nhất một tỉnh, thành phố tham gia. Vui lòng chọn trong danh sách.',
    provinceInUse:
      'Đã có hồ sơ của {{province}} trong vòng này nên không bỏ tỉnh, thành phố này được. Vui lòng giữ lại trong danh sách.',
    noEntries:
      'Chưa có hồ sơ hợp lệ nào có mã số bình chọn nên chưa mở chấm điểm được. Vui lòng chờ Tổ giúp việc tiếp nhận.',
    panelMissing:
      'Nhóm sản phẩm {{groups}} có hồ sơ hợp lệ nhưng chưa đủ giám khảo theo số phiếu tối thiểu. Vui lòng bổ sung Ban giám khảo.',
    seatInUse:
      'Người này đã có phiếu chấm hoặc phiếu biểu quyết trong vòng nên không đưa ra khỏi danh sách được.',
    assignmentThin:
      'Còn {{count}} sản phẩm chưa được giao cho đủ giám khảo theo số phiếu tối thiểu. Vui lòng bổ sung phân công.',
    gapsUnreasoned:
      'Còn {{count}} chỗ thiếu chưa có lý do. Vui lòng ghi lý do cho từng chỗ hoặc một lý do chung.',
    onePass: 'Vòng này chỉ có một vòng chấm theo thể lệ đã đặt, nên không có vòng chấm thứ hai.',
    secondPassOpen: 'Vòng chấm thứ hai đã được mở.',
    secondPassFirst:
      '{{count}} sản phẩm đạt ngưỡng được vào vòng chấm thứ hai. Vui lòng mở vòng chấm thứ hai trước khi khóa điểm.',
    noneGoesOn: 'Chưa có sản phẩm nào đạt ngưỡng ở vòng chấm thứ nhất, nên chưa mở được vòng chấm thứ hai.',
    reopeningsOpen:
      'Còn {{count}} đề nghị mở lại phiếu chưa được quyết định. Vui lòng quyết định các đề nghị này trước.',
    missingSheets:
      'Còn {{count}} phiếu chưa ký. Vui lòng chờ các phiếu này hoặc ghi lý do kết thúc chấm điểm khi còn thiếu phiếu.',
    votesMissing:
      'Còn {{count}} sản phẩm chưa có đủ phiếu biểu quyết. Vui lòng biểu quyết hết danh sách trước khi kết thúc.',
    alreadyPublished: 'Kết quả của vòng này đã được công bố nên không thể thay đổi.',
    notPublished: 'Kết quả của vòng này chưa được công bố. Vui lòng công bố trước khi thực hiện việc này.',
  },
  panel: {
    pairKept:
      'Giám khảo {{juror}} không được chấm sản phẩm {{entry}}: {{reason}}. Vui lòng bỏ đánh dấu ô này.',
    pairSigned:
      'Giám khảo {{juror}} đã ký phiếu của sản phẩm {{entry}} nên không bỏ phân công được. Vui lòng mở lại trang để thấy phiếu mới ký.',
    alreadyReplaced: 'Giám khảo {{juror}} đã có người thay. Vui lòng xem lại danh sách.',
    notReplaced:
      'Giám khảo {{juror}} vẫn đang chấm. Chỉ phiếu của người đã được thay mới được để ngoài theo quyết định.',
    alreadySetAside: 'Phiếu của giám khảo {{juror}} đã được để ngoài theo quyết định trước.',
    noSheets: 'Giám khảo {{juror}} chưa ký phiếu nào nên không có gì để quyết định.',
  },
  entry: {
    deadlinePassed:
      'Thời hạn đăng ký đã kết thúc lúc {{deadline}} nên hồ sơ không gửi được. Bản nháp vẫn được giữ; vui lòng liên hệ Sở Công Thương.',
    notOpenYet: 'Vòng này chưa nhận đăng ký. Đăng ký mở từ {{opens}}; bản nháp vẫn được giữ.',
    incomplete: 'Hồ sơ còn mục chưa đạt: {{lacks}}. Vui lòng bổ sung rồi thực hiện lại.',
    notEditable:
      'Hồ sơ đang ở trạng thái “$t(domain.entryStatus.{{status}})” nên không sửa được. Muốn sửa, vui lòng đề nghị nơi đang giữ hồ sơ trả lại.',
    wrongState:
      'Hồ sơ đang ở trạng thái “$t(domain.entryStatus.{{status}})” nên không thực hiện được việc này. Vui lòng mở lại hồ sơ để xem bước tiếp theo.',
    forwardingClosed:
      'Thời hạn chuyển hồ sơ đã kết thúc lúc {{deadline}}. Vui lòng liên hệ cơ quan tổ chức nếu cần gia hạn.',
    notRecognised:
      'Sản phẩm chưa có công nhận cấp khu vực còn hiệu lực nên chưa được tham gia cấp quốc gia. Vui lòng chọn sản phẩm đã được công nhận.',
    alreadyCarried: 'Sản phẩm này đã có hồ sơ trong vòng cấp quốc gia. Vui lòng mở hồ sơ đã có để bổ sung.',
    holdsMerged:
      'Hồ sơ này đang giữ {{count}} hồ sơ đã gộp vào nên không rút được. Vui lòng liên hệ Tổ giúp việc.',
    paperDates:
      'Các ngày trên phong bì chưa khớp: ngày nhận không sau hôm nay, ngày dấu bưu điện không sau ngày nhận. Vui lòng kiểm tra lại.',
    paperLate:
      'Hồ sơ giấy được tính ngày {{day}}, sau ngày cuối nhận đăng ký là {{closingDay}}, nên không còn đúng hạn. Vui lòng liên hệ cơ quan tổ chức nếu cần gia hạn.',
    mergeNeedsScoring:
      'Theo quy chế của vòng, bộ sản phẩm gộp phải được chấm lại, nhưng điểm đã khóa nên không gộp được nữa.',
    reasonNeeded: 'Việc này cần ghi lý do để người nhận biết cần làm gì. Vui lòng ghi lý do.',
  },
  bundle: {
    busy: 'Hệ thống đang kiểm tra các gói dữ liệu khác. Gói này chưa được kiểm tra; hãy gửi lại sau ít giây.',
    tooHeavy:
      'Gói này cần nhiều thời gian hoặc bộ nhớ hơn mức cho phép ở đây nên việc kiểm tra đã dừng. Hãy dùng lệnh tally trong mã nguồn.',
  },
  quota: {
    provinceFull:
      '{{province}} đã chuyển {{forwarded}} hồ sơ, chỉ tiêu là {{maximum}}, nên không chuyển thêm được. Nếu cần, vui lòng đề nghị cơ quan tổ chức cho phép vượt chỉ tiêu bằng văn bản.',
    groupFull:
      '{{province}} đã có {{forwarded}} hồ sơ thuộc nhóm {{group}}, chỉ tiêu là {{maximum}}, nên không nhận thêm được. Nếu cần, vui lòng đề nghị cơ quan tổ chức cho phép vượt chỉ tiêu bằng văn bản.',
    producerFull:
      'Cơ sở {{producer}} đã có {{forwarded}} hồ sơ được chuyển, chỉ tiêu là {{maximum}}, nên không chuyển thêm được. Nếu cần, vui lòng đề nghị cơ quan tổ chức cho phép vượt chỉ tiêu bằng văn bản.',
    minimumAboveMaximum:
      'Mức tối thiểu {{minimum}} lớn hơn mức tối đa {{maximum}}. Vui lòng sửa một trong hai mức.',
    belowForwarded:
      '{{name}} đã chuyển {{forwarded}} hồ sơ nên mức tối đa không đặt thấp hơn được. Vui lòng đặt từ {{forwarded}} trở lên, hoặc chọn chỉ cảnh báo.',
    notNeeded:
      'Hồ sơ này không bị chỉ tiêu nào chặn nên chưa cần cho phép vượt. Vui lòng chọn hồ sơ trong danh sách.',
    overrideExists:
      'Hồ sơ này đã được cho phép vượt chỉ tiêu, hoặc không còn chờ chuyển. Vui lòng mở lại danh sách.',
  },
  file: {
    tooLarge: 'Tệp quá lớn: tối đa {{max}} MB. Vui lòng chọn tệp nhỏ hơn hoặc giảm dung lượng.',
    typeNotAllowed: 'Loại tệp này không được nhận. Vui lòng dùng ảnh JPEG, PNG, WebP hoặc tệp PDF.',
    typesDisagree: 'Nội dung tệp không đúng với tên tệp. Vui lòng lưu lại tệp đúng định dạng rồi tải lên.',
    unreadable: 'Tệp bị hỏng hoặc không đọc được. Vui lòng mở thử tệp trên máy rồi tải lên tệp khác.',
    tooManyPixels:
      'Ảnh quá lớn: tối đa {{max}} triệu điểm ảnh. Vui lòng giảm kích thước ảnh rồi tải lên lại.',
    pdfActive: 'Tệp PDF có mã lệnh hoặc tệp đính kèm nên không được nhận. Vui lòng in lại thành PDF thường.',
    pdfEncrypted: 'Tệp PDF có mật khẩu nên không đọc được. Vui lòng bỏ mật khẩu rồi tải lên lại.',
    tooMany: 'Quá nhiều tệp: tối đa {{max}} tệp. Vui lòng bỏ bớt trước khi thêm tệp mới.',
  },
  rubric: {
    sumsWrong:
      'Điểm các tiêu chí của nhóm {{criterion}} cộng lại là {{sum, points}}, chưa bằng điểm tối đa {{max, points}}. Vui lòng sửa cho khớp.',
    stepWrong:
      'Bước điểm của tiêu chí {{criterion}} phải lớn hơn 0 và chia hết điểm tối đa. Vui lòng sửa điểm tối đa hoặc bước điểm.',
    expectedWrong: 'Điểm thường gặp của tiêu chí {{criterion}} lớn hơn điểm tối đa. Vui lòng sửa lại.',
    frozen: 'Bộ tiêu chí này đã có phiếu được ký nên không sửa được nữa.',
    notApproved:
      'Bộ tiêu chí của nhóm sản phẩm {{groups}} chưa được Trưởng Ban giám khảo thông qua. Vui lòng chờ thông qua trước.',
    alreadyApproved: 'Bộ tiêu chí này đã được thông qua. Muốn thay đổi, vui lòng lập phiên bản mới.',
  },
  reopening: {
    samePerson:
      'Người đề nghị không được tự xác nhận. Vui lòng để một người khác xác nhận việc mở lại phiếu.',
    ownSheet:
      'Giám khảo không được đề nghị hoặc xác nhận mở lại phiếu của chính mình. Vui lòng để người khác làm việc này.',
    notSigned: 'Phiếu này chưa ký nên không cần mở lại. Giám khảo vẫn sửa được trên phiếu.',
    asked: 'Phiếu này đã có đề nghị mở lại đang chờ. Vui lòng xem trong danh sách.',
    settled: 'Đề nghị này đã được giải quyết. Vui lòng tải lại danh sách.',
  },
  question: { answered: 'Câu hỏi này đã được trả lời. Vui lòng tải lại danh sách để đọc câu trả lời.' },
  recusal: { undone: 'Việc từ chối chấm này đã được hủy. Vui lòng tải lại danh sách.' },
  card: {
    invalid:
      'Thẻ không còn dùng được vì đã dùng một lần, đã hết hạn hoặc đã bị thu hồi. Vui lòng xin Tổ giúp việc thẻ mới.',
    otherRoles:
      'Tài khoản của {{juror}} còn giữ vai trò khác trong hệ thống nên không đăng nhập bằng thẻ được. Vui lòng đăng nhập bằng mật khẩu.',
    dayPast: 'Ngày này đã qua. Vui lòng chọn hôm nay hoặc một ngày sắp tới.',
  },
  paper: {
    nothingDue: 'Không còn phiếu nào phải chấm mà chưa ký, hoặc mã giám khảo không có trong vòng.',
    tooMany: 'Có {{count}} phiếu, nhiều hơn {{most}} trang một tệp. Vui lòng in theo từng giám khảo.',
    signed:
      'Giám khảo {{juror}} đã có phiếu ký cho sản phẩm này nên không nhập phiếu giấy được. Muốn thay phiếu, vui lòng đề nghị mở lại phiếu đã ký.',
    ownSheet: 'Giám khảo không được tự nhập phiếu giấy của chính mình. Vui lòng để người khác nhập.',
  },
  sheet: {
    signed: 'Phiếu chấm đã ký nên không sửa và không ký lại được. Nếu có sai sót, vui lòng báo Tổ giúp việc.',
    incomplete: 'Phiếu còn {{missing}} tiêu chí chưa có điểm. Vui lòng chấm đủ rồi ký.',
    remarksNeeded:
      'Phiếu có điểm chênh nhiều so với hướng dẫn ở tiêu chí {{criteria}} nên cần nhận xét. Vui lòng ghi nhận xét rồi ký.',
    conflict:
      'Có {{count}} điểm được nhập khác nhau trên hai thiết bị. Vui lòng chọn điểm đúng cho từng tiêu chí rồi ký.',
    markInvalid:
      'Điểm của tiêu chí {{criterion}} chưa đúng: từ 0 đến {{max, points}}, theo bước điểm quy định. Vui lòng nhập lại.',
    notInPanel:
      'Sản phẩm này không thuộc nhóm bạn được phân công chấm. Vui lòng chọn sản phẩm trong danh sách của bạn.',
    recused:
      'Bạn đã từ chối chấm sản phẩm này vì có liên quan nên không chấm được. Vui lòng chọn sản phẩm khác.',
    ownProducer: 'Quy chế vòng này không cho chấm sản phẩm của cơ sở mình. Vui lòng chọn sản phẩm khác.',
    notAssigned: 'Sản phẩm này không được giao cho bạn chấm. Vui lòng chọn sản phẩm trong danh sách của bạn.',
    notInPass:
      'Sản phẩm này không được chấm trong vòng chấm hiện tại, hoặc trang này thuộc vòng chấm đã khép. Vui lòng mở lại danh sách của bạn.',
    notTheSame:
      'Phiếu trên máy tính bảng chưa giống phiếu trên máy chủ nên chưa ký được. Vui lòng chờ gửi xong rồi xem lại và ký.',
    devicePending:
      'Thiết bị “{{device}}” còn {{count}} điểm của phiếu này chưa gửi lên, từ {{since}}. Vui lòng mở thiết bị đó để gửi, hoặc xác nhận ký mà không chờ.',
    barred: 'Quy chế vòng này không cho chấm sản phẩm của tỉnh, thành phố mình. Vui lòng chọn sản phẩm khác.',
  },
  device: {
    ended: 'Máy này đã thôi dùng. Vui lòng tải lại danh sách.',
    unknown:
      'Máy này chưa được chuẩn bị hoặc đã hết hạn dùng. Điểm đã nhập vẫn còn trên máy; vui lòng đăng nhập và chuẩn bị lại máy.',
    nameTaken: 'Máy này đã được chuẩn bị cho người khác. Vui lòng bấm chuẩn bị máy lần nữa.',
  },
  sync: {
    renewApp:
      'Ứng dụng trên máy này là bản cũ. Điểm đã nhập vẫn còn trên máy; vui lòng tải lại trang khi có mạng để dùng bản mới.',
    seqReused:
      'Số thứ tự của thao tác đã được dùng cho thao tác khác. Máy tự đánh số lại và gửi tiếp; bạn không cần làm gì.',
    operationChanged:
      'Một thao tác đã gửi trước đây nay mang nội dung khác nên không được nhận. Vui lòng báo Tổ giúp việc kiểm tra máy này.',
    bodyTooLarge: 'Dữ liệu gửi lên lớn hơn {{max}} MB. Vui lòng gửi thành nhiều phần.',
    outboxForeign:
      'Tệp này không phải tệp điểm chưa gửi do một máy đã chuẩn bị xuất ra, hoặc đã bị sửa. Vui lòng chọn đúng tệp.',
  },
  visit: {
    wrongState:
      'Chuyến kiểm tra đang ở trạng thái “{{state}}” nên không thực hiện được việc này. Vui lòng mở lại trang của chuyến.',
    noTeam: 'Đoàn kiểm tra chưa có ai. Vui lòng chọn ít nhất một thành viên.',
    leadOutside: 'Trưởng đoàn phải là thành viên của đoàn. Vui lòng chọn trong các thành viên.',
    memberBarred: 'Có người không được vào đoàn này: {{reason}}. Vui lòng bỏ chọn người đó.',
    notInTeam:
      'Bạn không thuộc đoàn kiểm tra này nên không ghi được. Nếu có nhầm lẫn, vui lòng báo Tổ giúp việc.',
    alreadyPlanned: 'Cơ sở {{producer}} đã có chuyến kiểm tra. Vui lòng bỏ chọn cơ sở này.',
    drawChanged:
      'Danh sách cơ sở vừa thay đổi nên kết quả rút không còn như đã xem. Vui lòng rút lại rồi xác nhận.',
    nothingDrawn: 'Chưa giữ cơ sở nào. Vui lòng chọn ít nhất một cơ sở.',
    noEntries: 'Cơ sở này không có sản phẩm nào để kiểm tra. Vui lòng chọn cơ sở khác.',
    dayPast: 'Ngày kiểm tra đã qua. Vui lòng chọn từ hôm nay.',
    incomplete: 'Chưa gửi được báo cáo: {{lacks}}. Vui lòng bổ sung rồi gửi.',
    tooManyPhotos: 'Quá nhiều ảnh: tối đa {{max}} ảnh mỗi chuyến. Vui lòng bỏ bớt trước khi thêm.',
    operationChanged:
      'Máy gửi lại một mục đã ghi nhưng với nội dung khác nên không được nhận. Vui lòng tải lại trang và ghi lại mục đó.',
  },
  council: {
    notMember: 'Bạn không phải thành viên Hội đồng của vòng này nên không biểu quyết được.',
    notOnList:
      'Sản phẩm không có trong danh sách biểu quyết vì chưa đạt ngưỡng điểm. Vui lòng chọn sản phẩm trong danh sách.',
    alreadyVoted: 'Bạn đã biểu quyết sản phẩm này. Mỗi thành viên biểu quyết một lần và không đổi được.',
    absent: 'Bạn chưa được ghi có mặt trong phiên họp. Vui lòng báo Chủ tịch Hội đồng trước khi biểu quyết.',
  },
  certificate: {
    exists: 'Sản phẩm đã có giấy chứng nhận của vòng này. Vui lòng mở giấy đã cấp; muốn thay, hãy cấp đổi.',
    beforeDecision:
      'Ngày cấp không được trước ngày quyết định công nhận ({{day}}). Vui lòng chọn từ ngày đó.',
    wrongState:
      'Giấy chứng nhận đang ở tình trạng “$t(domain.certificate.{{status}})” nên không thực hiện được việc này. Vui lòng mở lại trang của giấy để xem các việc còn làm được.',
    dayAhead:
      'Ngày quyết định không được sau hôm nay ({{day}}). Quyết định có hiệu lực về sau thì ghi vào sổ đúng ngày đó.',
    dayBefore:
      'Ngày quyết định không được trước ngày cấp giấy hoặc trước quyết định gần nhất đối với giấy này ({{day}}). Vui lòng chọn từ ngày đó.',
    factFixed:
      'Lý do cấp đổi “{{cause}}” không cho phép sửa mục này. Vui lòng giữ nguyên mục này hoặc chọn lý do cấp đổi khác.',
    nothingCorrected:
      'Nội dung giấy mới giống hệt giấy cũ. Vui lòng sửa mục cần đổi, hoặc chọn lý do “Mất, hỏng giấy” nếu chỉ in lại.',
  },
};
