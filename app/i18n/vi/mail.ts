/** Letters: a subject and a plain text each. */
export const mail = {
  invitation: {
    subject: 'Lời mời tham gia Bình Chọn: {{post}}',
    text: `Kính gửi {{name}},

{{inviter}} mời ông/bà tham gia hệ thống bình chọn sản phẩm công nghiệp nông thôn tiêu biểu với vai trò: {{post}}.

Mở địa chỉ sau để nhận lời mời và đặt mật khẩu (dùng được một lần, trong {{days}} ngày):
{{link}}

Nếu thư này không gửi cho ông/bà, vui lòng bỏ qua; không có tài khoản nào được mở.

Bình Chọn`,
  },
  reminder: {
    subject: 'Còn {{left}} phiếu chấm chưa ký – {{round}}',
    text: `Kính gửi {{name}},

Ông/bà còn {{left}} trên {{due}} phiếu chấm chưa ký của {{round}}. Thời hạn chấm điểm: {{deadline}}.

Mở địa chỉ sau để xem các phiếu còn lại, hoặc mở phiếu chấm trên máy tính bảng đã chuẩn bị:
{{link}}

Nếu gặp khó khăn, vui lòng gửi câu hỏi ngay trên phiếu chấm hoặc báo Tổ giúp việc.

Bình Chọn`,
  },
};
